/** One service: what a parent needs at a glance, the rest a click away. */
import { html, nothing } from 'lit';
import { nextVisits, openingState } from '../domain/opening.js';
import { communeOf } from '../domain/territory.js';
import { wallTime } from '../domain/zone.js';
import { age, looseDate, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { phoneLink, placeLine } from './contact.js';
import { dayText } from './days.js';
import { openingBadge } from './opening.js';
import { provenance } from './provenance.js';
import { recordDetails } from './record.js';
import { dotted, said } from './text.js';
export function serviceCard(context, { service, km }, level) {
    const { words, now, feed } = context;
    const state = openingState(service, now, feed);
    const visit = nextVisits(service, now, context.commune?.code)[0];
    return html `<article class="card" part="service" id="service-${service.id}">
    ${heading(level, said(context, service, service.name))}
    <p class="meta">
      ${dotted([service.category && said(context, service, service.category), ageText(context, service)])}
    </p>
    ${openingBadge(context, state)} ${availability(context, service)}
    ${service.notice ? html `<p class="note alert">${said(context, service, service.notice)}</p>` : nothing}
    <p>${said(context, service, service.summary)}</p>
    ${visit ? html `<p class="meta">${visitText(context, visit)}</p>` : nothing}
    ${service.place && !service.sensitive
        ? html `<p class="meta">
            ${dotted([placeLine(context, service.place), km === undefined ? nothing : words.distance(km)])}
          </p>`
        : nothing}
    ${service.contact?.phone ? html `<p>${phoneLink(service.contact.phone)}</p>` : nothing}
    ${recordDetails(context, service.id, said(context, service, service.name), () => ({
        service,
        visits: nextVisits(service, now).map((one) => visitText(context, one)),
    }))}
    ${provenance(context, service)}
  </article>`;
}
function ageText({ words }, { ageMonths }) {
    return ageMonths ? age(words, ageMonths) : '';
}
function availability({ words }, { availability: places }) {
    if (!places)
        return nothing;
    const { state, asOf, note } = places;
    return html `<p class="meta">
    <strong>${words.availability[state]}</strong>
    (${words.asOf(looseDate(words, asOf))})${note ? html `${words.colon} ${note}` : nothing}
  </p>`;
}
/** « Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes ». */
function visitText(context, visit) {
    const { words, feed } = context;
    const town = visit.place.city ?? communeOf(feed, visit.place.commune)?.name ?? '';
    return html `<strong>${words.nextVisit(town)}${words.colon}</strong> ${visitWhen(context, visit)}${visit.place.name ? html `, ${said(context, {}, visit.place.name)}` : nothing}`;
}
function visitWhen(context, visit) {
    const { words, feed } = context;
    const start = wallTime(Date.parse(visit.start), feed.timeZone);
    const end = wallTime(Date.parse(visit.end), feed.timeZone);
    return `${dayText(context, start.date)}, ${words.between(time(words, start.minutes), time(words, end.minutes))}`;
}
