/** One service: what a parent needs at a glance, the rest a click away. */
import { html, nothing, type TemplateResult } from 'lit';
import { nextVisits, openingState } from '../domain/opening.js';
import { communeOf, type PlacedService } from '../domain/territory.js';
import { wallTime } from '../domain/zone.js';
import type { Service, Visit } from '../feed/types.js';
import { age, looseDate, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { phoneLink, placeLine } from './contact.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { dayText } from './days.js';
import { openingBadge } from './opening.js';
import { provenance } from './provenance.js';
import { quickExit } from './quick-exit.js';
import { recordDetails, type CardContext } from './record.js';
import { dotted, marked, said, type Cut } from './text.js';

export type ServiceContext = CardContext<ServiceWords, { readonly service: Service }>;

/** @param cut - Cuts a text at the words that were looked for. */
export function serviceCard(
  context: ServiceContext,
  { service, km }: PlacedService,
  level: number,
  cut?: Cut,
): TemplateResult {
  const { words, now, feed } = context;
  const state = openingState(service, now, feed);
  const visit = nextVisits(service, now, context.commune?.code)[0];
  return html`<article class="card" part="service" id="service-${service.id}">
    ${heading(level, said(context, service, marked(service.name, cut)))}
    ${service.sensitive ? quickExit(context) : nothing}
    <p class="meta">
      ${dotted([service.category && said(context, service, marked(service.category, cut)), ageText(context, service)])}
    </p>
    ${openingBadge(context, state)} ${availability(context, service)}
    ${service.notice ? html`<p class="note alert">${said(context, service, service.notice)}</p>` : nothing}
    <p>${said(context, service, marked(service.summary, cut))}</p>
    ${visit ? html`<p class="meta">${visitText(context, visit)}</p>` : nothing}
    ${
      service.place && !service.sensitive
        ? html`<p class="meta">
            ${dotted([placeLine(context, service.place), km === undefined ? nothing : words.distance(km)])}
          </p>`
        : nothing
    }
    ${service.contact?.phone ? html`<p>${phoneLink(service.contact.phone)}</p>` : nothing}
    ${recordDetails(context, service.id, said(context, service, service.name), () => ({ service }))}
    ${provenance(context, service)}
  </article>`;
}

function ageText({ words }: ViewContext<ServiceWords>, { ageMonths }: Service): string {
  return ageMonths ? age(words, ageMonths) : '';
}

function availability(
  { words }: ViewContext<ServiceWords>,
  { availability: places }: Service,
): TemplateResult | typeof nothing {
  if (!places) return nothing;
  const { state, asOf, note } = places;
  return html`<p class="meta">
    <strong>${words.availability[state]}</strong>
    (${words.asOf(looseDate(words, asOf))})${note ? html`${words.colon} ${note}` : nothing}
  </p>`;
}

/** « Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes ». */
function visitText(context: ViewContext<ServiceWords>, visit: Visit): TemplateResult {
  const { words, feed } = context;
  const town = visit.place.city ?? communeOf(feed, visit.place.commune)?.name ?? '';
  return html`<strong>${words.nextVisit(town)}${words.colon}</strong> ${visitWhen(context, visit)}${
      visit.place.name ? html`, ${said(context, {}, visit.place.name)}` : nothing
    }`;
}

function visitWhen(context: ViewContext<ServiceWords>, visit: Visit): string {
  const { words, feed } = context;
  const start = wallTime(Date.parse(visit.start), feed.timeZone);
  const end = wallTime(Date.parse(visit.end), feed.timeZone);
  return `${dayText(context, start.date)}, ${words.between(time(words, start.minutes), time(words, end.minutes))}`;
}
