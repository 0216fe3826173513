/** One service: what a parent needs at a glance, the rest a click away. */
import { html, nothing, type TemplateResult } from 'lit';
import { nextVisits, openingState } from '../domain/opening.js';
import { communeOf, type Proximity } from '../domain/territory.js';
import { wallTime } from '../domain/zone.js';
import type { Service, Visit } from '../feed/types.js';
import { age, day, looseDate, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { contactFacts, phoneLink, placeLine } from './contact.js';
import type { OfferWords, ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { hoursTable, openingBadge } from './opening.js';
import { provenance } from './provenance.js';
import { dotted, fact, paragraphs, said } from './text.js';

/** A service and how it stands to the viewpoint. */
export interface PlacedService {
  readonly service: Service;
  readonly group: Proximity;
  readonly km?: number | undefined;
}

export function serviceCard(
  context: ViewContext<ServiceWords>,
  { service, km }: PlacedService,
  level: number,
): TemplateResult {
  const { words, now, feed } = context;
  const state = openingState(service, now, feed);
  const visit = nextVisits(service, now, context.commune?.code)[0];
  return html`<article class="card" part="service" id="service-${service.id}">
    ${heading(level, said(context, service, service.name))}
    <p class="meta">
      ${dotted([service.category && said(context, service, service.category), ageText(context, service)])}
    </p>
    ${openingBadge(context, state)} ${availability(context, service)}
    ${service.notice ? html`<p class="note alert">${said(context, service, service.notice)}</p>` : nothing}
    <p>${said(context, service, service.summary)}</p>
    ${visit ? html`<p class="meta">${visitText(context, visit)}</p>` : nothing}
    ${
      service.place && !service.sensitive
        ? html`<p class="meta">
            ${dotted([placeLine(context, service.place), km === undefined ? nothing : words.distance(km)])}
          </p>`
        : nothing
    }
    ${service.contact?.phone ? html`<p>${phoneLink(service.contact.phone)}</p>` : nothing}
    <details>
      <summary>${words.details}<span class="hidden">&nbsp;: ${said(context, service, service.name)}</span></summary>
      ${serviceFacts(context, service)}
    </details>
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
    (${words.asOf(looseDate(words, asOf))})${note ? html`&nbsp;: ${note}` : nothing}
  </p>`;
}

/** « Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes ». */
function visitText(context: ViewContext<ServiceWords>, visit: Visit): TemplateResult {
  const { words, feed } = context;
  const town = visit.place.city ?? communeOf(feed, visit.place.commune)?.name ?? '';
  return html`<strong>${words.nextVisit(town)}&nbsp;:</strong> ${visitWhen(context, visit)}${
      visit.place.name ? html`, ${said(context, {}, visit.place.name)}` : nothing
    }`;
}

function visitWhen({ words, feed }: ViewContext<ServiceWords>, visit: Visit): string {
  const start = wallTime(Date.parse(visit.start), feed.timeZone);
  const end = wallTime(Date.parse(visit.end), feed.timeZone);
  return `${day(words, start.date, 'weekday')}, ${words.between(time(words, start.minutes), time(words, end.minutes))}`;
}

function serviceFacts(context: ViewContext<ServiceWords>, service: Service): TemplateResult {
  const { words, feed, now } = context;
  const visits = nextVisits(service, now);
  const replacement = service.replacedBy && feed.services.find(({ id }) => id === service.replacedBy);
  const listed = (items: readonly string[] | undefined): unknown =>
    items?.length ? said(context, service, items.join(', ')) : nothing;
  return html`${paragraphs(context, service, service.description)}
    <dl class="facts">
      ${fact(words.hours, service.hours ? hoursTable(context, service.hours, words.hours) : nothing)}
      ${(service.otherHours ?? []).map((hours) => fact(hours.label, hoursTable(context, hours, hours.label)))}
      ${fact(
        words.visits,
        visits.length > 1
          ? html`<ul>
              ${visits.slice(0, 5).map((visit) => html`<li>${visitText(context, visit)}</li>`)}
            </ul>`
          : nothing,
      )}
      ${fact(words.admission, paragraphs(context, service, service.admission))}
      ${fact(words.cost, service.cost && costText(context, service.cost))}
      ${fact(words.documents, listed(service.documents))} ${fact(words.languages, listed(service.languages))}
      ${fact(words.accessibility, accessibilityText(context, service))}
      ${fact(words.access, paragraphs(context, service, service.place?.access))}
      ${contactFacts(context, service.contact)}
      ${fact(words.booking, service.contact?.booking && html`<a href=${service.contact.booking}>${words.booking}</a>`)}
      ${fact(words.replacedBy, replacement ? said(context, replacement, replacement.name) : nothing)}
    </dl>
    ${service.residentsOnly ? html`<p class="small">${words.residentsOnly}</p>` : nothing}`;
}

/** « Payant (12 € par jour) ». */
export function costText(context: ViewContext<OfferWords>, cost: NonNullable<Service['cost']>): unknown {
  const kind = context.words.costs[cost.kind];
  return cost.details ? html`${kind} (${said(context, {}, cost.details)})` : kind;
}

function accessibilityText(context: ViewContext<ServiceWords>, { accessibility }: Service): unknown {
  if (!accessibility) return nothing;
  const { wheelchair, details, url } = accessibility;
  const { words } = context;
  return dotted([
    wheelchair === undefined ? undefined : wheelchair ? words.wheelchair.yes : words.wheelchair.no,
    details && said(context, {}, details),
    url && html`<a href=${url}>${words.details}<span class="hidden"> (${words.accessibility})</span></a>`,
  ]);
}
