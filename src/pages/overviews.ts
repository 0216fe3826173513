/** The pages that lead to the others: home, services, agenda, roadmap, one for each commune. */
import { calendarName } from '../parts/kit/ics-calendars.js';
import { byViewpoint, occurrenceProximity, type PlacedService } from '../domain/territory.js';
import type { Occurrence } from '../domain/occurrences.js';
import { themesAbove } from '../domain/themes.js';
import type { Commune, Service } from '../feed/types.js';
import { HOME, pageText, type Page } from './document.js';
import { html, type Markup } from './html.js';
import { kit, phoneLink } from './kit.js';
import { actionItem, currentActions, dateItem, isListed, listOf, serviceItem } from './lists.js';
import type { File } from './records.js';
import { pathOf, upFrom, type Site } from './site.js';
import { pages } from './words.js';

/** Dates on a page that says more than the agenda, and on the agenda itself. */
const FEW_DATES = 12;
const DATES = 200;
/** Services that are near, and no more: the rest is on the page of all of them. */
const NEARBY = 40;

const file = (site: Site, page: Page): File => [`${page.path}index.html`, pageText(site, page)];

/** What the page says without JavaScript stands inside the element, which shows more where there is. */
const withElement = (name: string, commune: string | undefined, up: string, content: Markup): Markup =>
  commune === undefined
    ? element(name, html` feed="${up}feed.json"`, content)
    : element(name, html` heading-level="3" feed="${up}feed.json" commune="${commune}"`, content);

function element(name: string, attributes: Markup, content: Markup): Markup {
  if (name === 'service-finder') return html`<ctg-service-finder${attributes}>${content}</ctg-service-finder>`;
  if (name === 'event-calendar') return html`<ctg-event-calendar${attributes}>${content}</ctg-event-calendar>`;
  return html`<ctg-roadmap${attributes}>${content}</ctg-roadmap>`;
}

export function homePage(site: Site): File {
  const { feed } = site;
  const up = upFrom(HOME);
  const communes = [...feed.communes].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const body = html`<p class="lead">${pages.intro(feed.publisher.name)}</p>
    <section aria-labelledby="communes">
      <h2 id="communes">${pages.chooseCommune}</h2>
      <ul class="columns">
        ${communes.map((commune) => html`<li><a href="${up + pathOf.commune(commune)}">${commune.name}</a></li>`)}
      </ul>
    </section>
    <section aria-labelledby="agenda">
      <h2 id="agenda">${pages.coming}</h2>
      ${dates(site, up, site.coming.slice(0, FEW_DATES))}
      <p><a href="${up}evenement/">${pages.allEvents}</a></p>
    </section>
    <section aria-labelledby="actions">
      <h2 id="actions">${pages.commitments}</h2>
      ${actions(site, up)}
      <p><a href="${up}action/">${pages.allActions}</a></p>
    </section>`;
  return file(site, { path: HOME, title: feed.title, description: pages.intro(feed.publisher.name), body });
}

const dates = (site: Site, up: string, list: readonly Occurrence[]): Markup =>
  listOf(
    list.map((date) => dateItem(site, up, date)),
    pages.noEvent,
  );
const actions = (site: Site, up: string, commune?: string): Markup =>
  listOf(
    currentActions(site, commune).map((action) => actionItem(site, up, action)),
    pages.noAction,
  );

export function servicesPage(site: Site): File {
  const path = 'service/';
  const up = upFrom(path);
  const listed = site.feed.services.filter((service) => isListed(site, service));
  const groups = site.feed.themes
    .filter(({ parent }) => parent === undefined)
    .map(({ id, name }) => ({ name, members: listed.filter(({ themes }) => isBelow(site, themes, id)) }));
  const content = html`${groups
    .filter(({ members }) => members.length)
    .map(
      ({ name, members }) =>
        html`<section>
          <h2>${name}</h2>
          ${names(up, members)}
        </section>`,
    )}${!listed.length && html`<p>${pages.noService}</p>`}`;
  return file(site, {
    path,
    title: pages.allServices,
    description: pages.intro(site.feed.publisher.name),
    body: withElement('service-finder', undefined, up, content),
    elements: ['service-finder'],
  });
}

const isBelow = ({ feed }: Site, themes: readonly string[], top: string): boolean =>
  themes.includes(top) || themesAbove(feed, themes).includes(top);

const names = (up: string, services: readonly Service[]): Markup =>
  html`<ul class="columns">
    ${[...services]
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
      .map((service) => {
        const path = pathOf.service(service);
        const phone = service.contact?.phone;
        return path === undefined
          ? html`<li>${service.name}${phone && html` · ${phoneLink(phone)}`}</li>`
          : html`<li><a href="${up + path}">${service.name}</a></li>`;
      })}
  </ul>`;

export function eventsPage(site: Site): File {
  const path = 'evenement/';
  const up = upFrom(path);
  return file(site, {
    path,
    title: pages.allEvents,
    description: pages.intro(site.feed.publisher.name),
    body: html`${follow(site, up)}${withElement('event-calendar', undefined, up, dates(site, up, site.coming.slice(0, DATES)))}`,
    elements: ['event-calendar'],
  });
}

/** The published agenda, for a phone that reads it again and again. */
function follow({ feed, url }: Site, up: string, commune?: string): Markup | undefined {
  const folder = feed.calendars?.href;
  if (folder === undefined) return undefined;
  const name = folder + calendarName({ commune });
  const address = url ? (url + name).replace(/^https?:/, 'webcal:') : up + name;
  return html`<p><a class="button" href="${address}">${pages.follow}</a></p>`;
}

export function actionsPage(site: Site): File {
  const path = 'action/';
  const up = upFrom(path);
  return file(site, {
    path,
    title: pages.actions,
    description: pages.intro(site.feed.publisher.name),
    body: withElement('roadmap', undefined, up, actions(site, up)),
    elements: ['roadmap'],
  });
}

export function communePage(site: Site, commune: Commune): File {
  const path = pathOf.commune(commune);
  const up = upFrom(path);
  const { code, name, contact } = commune;
  const body = html`<p class="lead">${pages.communeIntro(name)}</p>
    ${townHall(site, commune)}
    <section aria-labelledby="services">
      <h2 id="services">${pages.findService}</h2>
      ${withElement('service-finder', code, up, services(site, up, commune))}
    </section>
    <section aria-labelledby="agenda">
      <h2 id="agenda">${pages.coming}</h2>
      ${follow(site, up, code)}
      ${withElement('event-calendar', code, up, dates(site, up, nearDates(site, commune).slice(0, DATES)))}
    </section>
    <section aria-labelledby="actions">
      <h2 id="actions">${pages.commitments}</h2>
      ${withElement('roadmap', code, up, actions(site, up, code))}
    </section>`;
  return file(site, {
    path,
    title: pages.communeTitle(name),
    description: pages.communeIntro(name) + (contact?.phone ? ` ${contact.phone}` : ''),
    body,
    elements: ['service-finder', 'event-calendar', 'roadmap'],
  });
}

function townHall({ context }: Site, { contact, url }: Commune): Markup | undefined {
  const { words } = context;
  const { phone, email } = contact ?? {};
  const site = url ?? contact?.url;
  if (!phone && !email && !site) return undefined;
  return html`<p class="note">
    <strong>${pages.townHall}</strong>${words.colon}
    ${kit.dotted([phone && phoneLink(phone), email && html`<a href="mailto:${email}">${email}</a>`, site && html`<a href=${site}>${site.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`])}
  </p>`;
}

/** As seen from the commune, nearest first. */
export function placedServices({ feed, now }: Site, commune: Commune): readonly PlacedService[] {
  const work = byViewpoint(feed.services, commune, feed, now);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function services(site: Site, up: string, commune: Commune): Markup {
  const { words } = site.context;
  const placed = placedServices(site, commune).filter(({ service }) => isListed(site, service));
  const groups = ['in', 'serves', 'nearby', 'remote'] as const;
  return html`${groups.map((group) => {
      const all = placed.filter((one) => one.group === group);
      const members = group === 'nearby' ? all.slice(0, NEARBY) : all;
      const title = words.groups[group];
      return (
        members.length > 0 &&
        html`<h3>${typeof title === 'string' ? title : title(commune.name)}</h3>
          ${listOf(
            members.map(({ service, km }) => serviceItem(site, up, service, group === 'in' ? undefined : km)),
            '',
          )}`
      );
    })}
    <p><a href="${up}service/">${pages.allServices}</a></p>`;
}

/** In the commune or for its people first of all; then what is near, in the order of time. */
export function nearDates({ coming, feed }: Site, commune: Commune): readonly Occurrence[] {
  return coming.filter((date) => occurrenceProximity(date, commune, feed).group !== 'territory');
}
