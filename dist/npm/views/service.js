/** One service: what a parent needs at a glance, the rest a click away. */
import { html, nothing } from 'lit';
import { openingState } from '../domain/opening.js';
import { age, looseDate } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { phoneLink, placeLine } from './contact.js';
import { openingBadge } from './opening.js';
import { provenance } from './provenance.js';
import { quickExit } from './quick-exit.js';
import { recordDetails } from './record.js';
import { dotted, marked, said } from './text.js';
import { visitLine, visitsOnCard } from './visit.js';
export function serviceCard(context, { service, km }, level, { cut, keep, tools } = {}) {
    const { words, now, feed } = context;
    const state = openingState(service, now, feed);
    const visits = visitsOnCard(context, service, state);
    return html `<article class="card" part="service" id="service-${service.id}">
    ${heading(level, said(context, service, marked(service.name, cut)))}
    ${service.sensitive ? quickExit(context) : nothing}
    <p class="meta">
      ${dotted([service.category && said(context, service, marked(service.category, cut)), ageText(context, service)])}
    </p>
    ${openingBadge(context, service, state, visits)} ${availability(context, service)}
    ${service.notice ? html `<p class="note alert">${said(context, service, service.notice)}</p>` : nothing}
    <p>${said(context, service, marked(service.summary, cut))}</p>
    ${visits.map((visit) => html `<p class="meta">${visitLine(context, service, visit)}</p>`)}
    ${service.place && !service.sensitive
        ? html `<p class="meta">
            ${dotted([placeLine(context, service.place), km === undefined ? nothing : words.distance(km)])}
          </p>`
        : nothing}
    ${service.contact?.phone ? html `<p>${phoneLink(service.contact.phone)}</p>` : nothing}
    ${recordDetails(context, service.id, said(context, service, service.name), () => ({
        service,
        tools: tools?.(service),
    }))}
    ${keep?.(service)}
    ${provenance(context, context.alone || context.isOpen(service.id) ? { source: service.source } : service)}
  </article>`;
}
function ageText({ words }, { ageMonths }) {
    return ageMonths ? age(words, ageMonths) : '';
}
function availability(context, service) {
    const { availability: places } = service;
    if (!places)
        return nothing;
    const { words } = context;
    const { state, asOf, note } = places;
    return html `<p class="meta">
    <strong>${words.availability[state]}</strong>
    (${words.asOf(looseDate(words, asOf))})${note ? html `${words.colon} ${said(context, service, note)}` : nothing}
  </p>`;
}
