/** One service: what a parent needs at a glance, the rest a click away. */
import { html, nothing, type TemplateResult } from 'lit';
import { openingState } from '../domain/opening.js';
import type { PlacedService } from '../domain/territory.js';
import type { Service } from '../feed/types.js';
import { age, looseDate } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { phoneLink, placeLine } from './contact.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { openingBadge } from './opening.js';
import { provenance } from './provenance.js';
import { quickExit } from './quick-exit.js';
import { recordDetails, type CardContext } from './record.js';
import { dotted, marked, said, type Cut } from './text.js';
import { visitLine, visitsOnCard } from './visit.js';

export type ServiceContext = CardContext<ServiceWords, { readonly service: Service; readonly tools?: unknown }>;

/** What the finder adds to a card. */
export interface CardExtras {
  /** Cuts a text at the words that were looked for. */
  readonly cut?: Cut | undefined;
  /** What can be done with the card: to keep it. */
  readonly keep?: (service: Service) => unknown;
  /** What can be done with the opened record: to print it, to share it. */
  readonly tools?: (service: Service) => unknown;
}

export function serviceCard(
  context: ServiceContext,
  { service, km }: PlacedService,
  level: number,
  { cut, keep, tools }: CardExtras = {},
): TemplateResult {
  const { words, now, feed } = context;
  const state = openingState(service, now, feed);
  const visits = visitsOnCard(context, service, state);
  return html`<article class="card" part="service" id="service-${service.id}">
    ${heading(level, said(context, service, marked(service.name, cut)))}
    ${service.sensitive ? quickExit(context) : nothing}
    <p class="meta">
      ${dotted([service.category && said(context, service, marked(service.category, cut)), ageText(context, service)])}
    </p>
    ${openingBadge(context, service, state, visits)} ${availability(context, service)}
    ${service.notice ? html`<p class="note alert">${said(context, service, service.notice)}</p>` : nothing}
    <p>${said(context, service, marked(service.summary, cut))}</p>
    ${visits.map((visit) => html`<p class="meta">${visitLine(context, service, visit)}</p>`)}
    ${
      service.place && !service.sensitive
        ? html`<p class="meta">
            ${dotted([placeLine(context, service.place), km === undefined ? nothing : words.distance(km)])}
          </p>`
        : nothing
    }
    ${service.contact?.phone ? html`<p>${phoneLink(service.contact.phone)}</p>` : nothing}
    ${recordDetails(context, service.id, said(context, service, service.name), () => ({
      service,
      tools: tools?.(service),
    }))}
    ${keep?.(service)}
    ${provenance(context, context.alone || context.isOpen(service.id) ? { source: service.source } : service)}
  </article>`;
}

function ageText({ words }: ViewContext<ServiceWords>, { ageMonths }: Service): string {
  return ageMonths ? age(words, ageMonths) : '';
}

function availability(context: ViewContext<ServiceWords>, service: Service): TemplateResult | typeof nothing {
  const { availability: places } = service;
  if (!places) return nothing;
  const { words } = context;
  const { state, asOf, note } = places;
  return html`<p class="meta">
    <strong>${words.availability[state]}</strong>
    (${words.asOf(looseDate(words, asOf))})${note ? html`${words.colon} ${said(context, service, note)}` : nothing}
  </p>`;
}
