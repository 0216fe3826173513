/** The page of one service, one event, one action: drawn by what draws it when it is opened in a widget. */
import { STATUS_SHAPES } from '../domain/status-shapes.js';
import { actionProgress } from '../domain/progress.js';
import { communeOf } from '../domain/communes.js';
import { isPast, occurrences } from '../domain/occurrences.js';
import type { Action, CalendarEvent, Feed, Service } from '../feed/types.js';
import { actionFacts } from '../parts/action-record/facts.js';
import { eventFacts } from '../parts/event-record/fact-list.js';
import { state } from '../parts/event-record/state.js';
import { icsEvents } from '../parts/kit/ics-events.js';
import { ics } from '../parts/kit/ics.js';
import { reportLetter } from '../parts/kit/offer.js';
import { spanText, unbroken } from '../parts/kit/pieces.js';
import { easyRead } from '../parts/kit/easy-read.js';
import { serviceFacts } from '../parts/service-record/facts.js';
import { outdated } from '../parts/service-record/trust.js';
import { capital, looseDate } from '../text/format.js';
import { pageText } from './document.js';
import { html, nothing, type Markup } from './html.js';
import { eventJsonLd, serviceJsonLd } from './json-ld.js';
import { kit } from './kit.js';
import { pathOf, upFrom, type PageContext, type Site } from './site.js';
import { pages } from './words.js';

export type File = readonly [path: string, text: string];

/** The same site, with no more of the feed than a record is drawn from: nothing is looked for in all of it each time. */
const narrowed = ({ feed, context }: Site, part: Partial<Feed>): PageContext => ({
  ...context,
  feed: { ...feed, services: [], events: [], actions: [], ...part },
});

export function servicePage(site: Site, service: Service, eventsOf: readonly CalendarEvent[]): File | undefined {
  const path = pathOf.service(service);
  if (!path) return undefined;
  const actions = found(site.actions, service.actions);
  const successor = site.services.get(service.replacedBy ?? '');
  const context = narrowed(site, { actions, events: eventsOf, services: successor ? [service, successor] : [service] });
  const town = communeOf(site.feed, service.place?.commune ?? '');
  const body = html`<p class="meta">${kit.dotted([said(context, service, service.category), town?.name])}</p>
    ${service.notice && html`<p class="alert">${said(context, service, service.notice)}</p>`}
    ${service.status === 'closed' && html`<p class="alert">${pages.closedForGood}</p>`}
    ${isOver(context, service) && successor && replacedBy(path, successor)}
    <p class="lead">${said(context, service, service.summary)}</p>
    <div class="record">
      ${easyRead(kit, context, context.words, service)} ${kit.paragraphs(context, service, service.description)}
      ${outdated(kit, context, service)}
      <dl class="facts">${serviceFacts(kit, context, service)}</dl>
    </div>
    ${seeAlso(path, [
      ...eventsOf.map((event) => [event.title, pathOf.event(event)] as const),
      ...actions.map((action) => [action.title, pathOf.action(action)] as const),
    ])}
    ${origin(site, path, { ...service, name: service.name })}`;
  const url = site.url && site.url + path;
  return [
    `${path}index.html`,
    pageText(site, {
      path,
      title: service.name,
      description: service.summary,
      above: town ? [[town.name, pathOf.commune(town)]] : [[pages.services, 'service/']],
      body,
      jsonLd: url && serviceJsonLd(site.feed, service, url),
    }),
  ];
}

const isOver = ({ today }: PageContext, { validUntil }: Service): boolean => (validUntil ?? '9') < today.toString();

function replacedBy(path: string, successor: Service): Markup | undefined {
  const next = pathOf.service(successor);
  return next === undefined
    ? undefined
    : html`<p class="note">${pages.wasReplaced} <a href="${upFrom(path) + next}">${successor.name}</a>.</p>`;
}

/** The page and, beside it, its dates as a file that a calendar takes. */
export function eventPage(site: Site, event: CalendarEvent, siblings: readonly CalendarEvent[]): File[] {
  const path = pathOf.event(event);
  const service = site.services.get(event.service ?? '');
  const actions = found(site.actions, event.actions);
  const context = narrowed(site, { events: [event, ...siblings], services: service ? [service] : [], actions });
  const dates = occurrences(context.feed).filter((date) => date.event === event);
  const coming = dates.filter((date) => !isPast(date, site.now));
  const date = coming[0] ?? dates.at(-1);
  if (!date) return [];
  const town = communeOf(site.feed, date.place?.commune ?? '');
  const off = ['cancelled', 'postponed'].includes(date.status);
  const file = coming.length && !off ? icsOf(site, path, coming) : undefined;
  const body = html`<p class="when">
      <time datetime="${date.timing?.start}">${unbroken(kit, capital(spanText(context, date)))}</time
      >${!coming.length && html` (${pages.noDate})`}
    </p>
    ${event.notice && html`<p class="alert">${said(context, event, event.notice)}</p>`}
    ${state(kit, context, { event, date })}
    <p class="lead">${said(context, event, event.summary)}</p>
    ${file && html`<p><a class="button" href="agenda.ics" type="text/calendar">${pages.takeAlong}</a></p>`}
    <div class="record">
      ${easyRead(kit, context, context.words, event)} ${kit.paragraphs(context, event, event.description)}
      ${picture(path, event)}
      <dl class="facts">${eventFacts(kit, context, { event, date })}</dl>
    </div>
    ${seeAlso(path, [
      ...(service ? [[service.name, pathOf.service(service)] as const] : []),
      ...siblings.map((other) => [other.title, pathOf.event(other)] as const),
      ...actions.map((action) => [action.title, pathOf.action(action)] as const),
    ])}
    ${origin(site, path, { ...event, name: event.title })}`;
  const url = site.url && site.url + path;
  const page = pageText(site, {
    path,
    title: event.title,
    description: `${capital(spanText(context, date))}. ${event.summary}`,
    above: town ? [[town.name, pathOf.commune(town)]] : [[pages.events, 'evenement/']],
    body,
    jsonLd: url && site.url && eventJsonLd(context.feed, event, url, `${site.url}feed.json`),
  });
  return [[`${path}index.html`, page], ...(file ? [file] : [])];
}

function icsOf({ feed, context: { words } }: Site, path: string, dates: Parameters<typeof icsEvents>[2]): File {
  const events = icsEvents(feed, words, dates);
  return [`${path}agenda.ics`, ics({ timeZone: feed.timeZone, events })];
}

function picture(path: string, { image, lang }: CalendarEvent): Markup | undefined {
  if (!image) return undefined;
  const src = /^https?:/.test(image.src) ? image.src : upFrom(path) + image.src.replace(/^(\.?\/)+/, '');
  return html`<figure>
    <img src=${src} alt="${image.alt}" lang=${lang ?? nothing} loading="lazy" width="600" height="400" />
    ${image.credit && html`<figcaption>${image.credit}</figcaption>`}
  </figure>`;
}

export interface Results {
  readonly services: readonly Service[];
  readonly events: readonly CalendarEvent[];
  /** Those that go on from it. */
  readonly followers: readonly Action[];
}

export function actionPage(site: Site, action: Action, results: Results): File {
  const path = pathOf.action(action);
  const { services, events, followers } = results;
  const before = found(site.actions, action.follows);
  const context = narrowed(site, { services, events, actions: [action, ...before, ...followers] });
  const { words, today } = context;
  const progress = actionProgress(action, today);
  const { status = 'unknown', deadline, firstDeadline, steps, percent } = progress;
  const until =
    deadline &&
    looseDate(words, deadline) + (firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '');
  const themes = action.themes.map((id) => site.feed.themes.find((theme) => theme.id === id)?.name);
  const drawing = {
    ...{ kit, context, words, action, progress, shapes: STATUS_SHAPES },
    ...{ around: [], link: undefined, print: () => Promise.resolve('') },
  };
  const body = html`<p class="meta">
      ${kit.dotted([action.number !== undefined && words.actionNumber(action.number), ...themes].filter(Boolean))}
    </p>
    <p class="state">
      <span aria-hidden="true">${STATUS_SHAPES[status]}</span> <strong>${words.actionStatus[status]}</strong>${
        steps && html` · ${words.steps(steps.done, steps.total)}`
      }${percent !== undefined && html` · ${words.percent(percent)}`}${progress.late && html` · <strong class="warn">${words.late}</strong>`}
    </p>
    <div class="lead">${kit.paragraphs(context, action, action.summary)}</div>
    <div class="record">
      ${easyRead(kit, context, words, action)}
      <dl class="facts">
        ${kit.fact(words.start, action.start && looseDate(words, action.start))} ${kit.fact(words.end, until)}
        ${kit.fact(words.lead, action.lead && said(context, action, action.lead.organization))}
        ${kit.fact(words.territory, action.coverage === 'all' ? words.wholeTerritory : undefined)}
        ${actionFacts(drawing)}
      </dl>
    </div>
    ${seeAlso(path, [
      ...[...before, ...followers].map((other) => [other.title, pathOf.action(other)] as const),
      ...services.map((service) => [service.name, pathOf.service(service)] as const),
      ...events.map((event) => [event.title, pathOf.event(event)] as const),
    ])}
    ${origin(site, path, { ...action, name: action.title })}`;
  const page = { path, title: action.title, description: action.summary, body };
  return [`${path}index.html`, pageText(site, { ...page, above: [[pages.actions, 'action/']] })];
}

const said = (context: PageContext, record: { lang?: string | undefined }, text: string | undefined): unknown =>
  text === undefined ? undefined : kit.said(context, record, text);

const found = <T>(all: ReadonlyMap<string, T>, ids: readonly string[] = []): T[] =>
  ids.flatMap((id) => all.get(id) ?? []);

/** Past this many a list of links helps nobody. */
const MOST = 20;

function seeAlso(path: string, links: readonly (readonly [string, string | undefined])[]): Markup | undefined {
  const leading = links.filter(([, to]) => to !== undefined).slice(0, MOST);
  if (!leading.length) return undefined;
  return html`<nav class="also" aria-labelledby="voir-aussi">
    <h2 id="voir-aussi">${pages.seeAlso}</h2>
    <ul>
      ${leading.map(([name, to]) => html`<li><a href="${upFrom(path) + (to ?? '')}">${name}</a></li>`)}
    </ul>
  </nav>`;
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly source?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly owner?: { readonly email?: string | undefined } | undefined;
  readonly verified?: string | undefined;
  readonly updated?: string | undefined;
}

/** Where the record comes from, when it was checked, and a letter to who corrects it. */
function origin({ feed, context, url }: Site, path: string, record: Told): Markup {
  const { words } = context;
  const { source, verified, updated } = record;
  const letter = reportLetter(feed, words, record, url ? url + path : '');
  return html`<p class="source">
    ${kit.dotted([
      source &&
        html`${words.source}${words.colon} ${source.url ? html`<a href=${source.url}>${source.name}</a>` : source.name}`,
      verified
        ? words.verified(looseDate(words, verified))
        : updated && words.updated(looseDate(words, updated.slice(0, 10))),
      letter && html`<a href=${letter}>${words.report}</a>`,
    ])}
  </p>`;
}
