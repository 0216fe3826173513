/** Services, dates and actions in lists: of a commune, of the whole territory, and in the fallback of a frame. */
import { actionsOf, currentAgreement } from '../domain/agreements.js';
import { communeOf, covers } from '../domain/communes.js';
import type { Occurrence } from '../domain/occurrences.js';
import { actionProgress } from '../domain/progress.js';
import { isWithin } from '../domain/moment.js';
import type { Action, Service } from '../feed/types.js';
import { spanText, unbroken } from '../parts/kit/pieces.js';
import { capital } from '../text/format.js';
import { html, type Markup } from './html.js';
import { kit, phoneLink } from './kit.js';
import { pathOf, type Site } from './site.js';
import { pages } from './words.js';

/** A page that anybody may have open: the widgets leave to the same one. */
const AWAY = 'https://meteofrance.com/';

/** Whether a service is to be shown in a list today. */
export function isListed({ context }: Site, { validFrom, validUntil, status }: Service): boolean {
  return status !== 'closed' && isWithin(context.today, validFrom ?? '0000-01-01', validUntil ?? '9999-12-31');
}

/** A name that leads to the record's page, where it has one. */
const linked = (up: string, path: string | undefined, name: unknown): unknown =>
  path === undefined ? html`<strong>${name}</strong>` : html`<a href="${up + path}">${name}</a>`;

export function serviceItem(site: Site, up: string, service: Service, km?: number): Markup {
  const { context, feed } = site;
  const { place, sensitive, contact, category, notice, summary } = service;
  const town = sensitive ? undefined : place && (place.city ?? communeOf(feed, place.commune)?.name);
  const said = (text: string): unknown => kit.said(context, service, text);
  return html`<li>
    <p class="name">${linked(up, pathOf.service(service), said(service.name))}</p>
    <p class="meta">
      ${kit.dotted([category && said(category), town, km === undefined ? undefined : context.words.distance(km), contact?.phone && phoneLink(contact.phone)])}
    </p>
    ${notice && html`<p class="alert">${said(notice)}</p>`}
    <p>${said(summary)}</p>
    ${sensitive && html`<p><a class="exit" href="${AWAY}" rel="noreferrer">${pages.quickExit}</a></p>`}
  </li>`;
}

export function dateItem(site: Site, up: string, occurrence: Occurrence): Markup {
  const { context, feed } = site;
  const { event, status, place, timing } = occurrence;
  const town = place && (place.city ?? communeOf(feed, place.commune)?.name);
  const state = context.words.eventStatus[status];
  const said = (text: string): unknown => kit.said(context, event ?? {}, text);
  return html`<li>
    <p class="name">${linked(up, event && pathOf.event(event), said(occurrence.title))}</p>
    <p>
      <time datetime="${timing?.start}">${unbroken(kit, capital(spanText(context, occurrence)))}</time>${
        state && html` <strong class="warn">${state}</strong>`
      }
    </p>
    <p class="meta">${kit.dotted([place?.name && said(place.name), town])}</p>
  </li>`;
}

export function actionItem(site: Site, up: string, action: Action): Markup {
  const { context } = site;
  const { words } = context;
  const { status = 'unknown', steps } = actionProgress(action, context.today);
  const number = action.number === undefined ? undefined : words.actionNumber(action.number);
  return html`<li>
    <p class="name">
      ${linked(up, pathOf.action(action), kit.dotted([number, kit.said(context, action, action.title)]))}
    </p>
    <p class="meta">${kit.dotted([words.actionStatus[status], steps && words.steps(steps.done, steps.total)])}</p>
  </li>`;
}

export const listOf = (items: readonly Markup[], none: string): Markup =>
  items.length
    ? html`<ul class="cards">
        ${items}
      </ul>`
    : html`<p>${none}</p>`;

/** The actions of today's agreement, in the order of their numbers; of a commune, those that concern it. */
export function currentActions({ feed, context }: Site, commune?: string): readonly Action[] {
  const agreement = currentAgreement(feed, context.today);
  const all = agreement ? actionsOf(feed, agreement) : [];
  const here = commune === undefined ? all : all.filter(({ coverage }) => covers(coverage, commune));
  return [...here].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}
