/** Dates of events as cards, under the day that they are on. */
import { html } from 'lit';
import { PlainDate } from '../domain/plain-date.js';
import { occurrenceProximity } from '../domain/territory.js';
import { heading } from '../ui/heading.js';
import { dayTitle } from './days.js';
import { occurrenceItem } from './occurrence.js';
/** A list by day, from the day `from` on: what began before stands under that day. */
export function agenda(context, shown, from) {
    const days = new Map();
    for (const occurrence of shown) {
        const first = occurrence.firstDay.isBefore(from) ? from : occurrence.firstDay;
        const key = first.toString();
        const members = days.get(key);
        if (members)
            members.push(occurrence);
        else
            days.set(key, [occurrence]);
    }
    return [...days].map(([key, found]) => html `<div class="section">${dayOf(context, PlainDate.parse(key) ?? from, nearestFirst(context, found))}</div>`);
}
/** One day: its title, then its events, or words for that there are none. */
export function dayOf(context, date, found) {
    const { words, level } = context;
    return html `${heading(level + 1, dayTitle(context, date), `day-${date.toString()}`)}
  ${found.length
        ? html `<ul class="cards" role="list">
          ${found.map((occurrence) => html `<li>${occurrenceItem(context, occurrence, level + 2)}</li>`)}
        </ul>`
        : html `<p>${words.noEventThatDay}</p>`}`;
}
/** With a viewpoint, what is in the commune or for it stands first on its day; the rest keeps the order of time. */
export function nearestFirst(context, found) {
    const { commune, feed } = context;
    if (!commune || found.length < 2)
        return found;
    return found
        .map((one) => ({ one, near: ['in', 'serves'].includes(occurrenceProximity(one, commune, feed).group) }))
        .sort((a, b) => Number(b.near) - Number(a.near))
        .map(({ one }) => one);
}
