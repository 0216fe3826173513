/** Dates of events as cards, under the day that they are on. */
import { html, nothing } from 'lit';
import { isPast } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { concerns } from '../domain/territory.js';
import { heading } from '../ui/heading.js';
import { dayTitle } from './days.js';
import { occurrenceItem } from './occurrence.js';
/** What comes, by day; what is over is before it, and shown on request. */
export function eventList(context, options) {
    const { words } = context;
    const { all, found, from, now, backwards, size, pages, pagesBefore, turn } = options;
    const over = backwards
        ? all.filter((one) => one.lastDay.isBefore(from) || (now !== undefined && isPast(one, now)))
        : [];
    const begin = Math.max(0, over.length - pagesBefore * size);
    const before = over.slice(begin);
    const end = pages * size;
    const more = (text, first, back) => first
        ? html `<p class="row section">
          <button
            type="button"
            @click=${() => {
            turn(first.key, back);
        }}
          >
            ${text}
          </button>
        </p>`
        : nothing;
    return html `${more(words.earlier, begin ? over[Math.max(0, begin - size)] : undefined, true)}
  ${agenda(context, [...before, ...found.slice(0, end)], from)} ${found.length ? nothing : options.nothing()}
  ${more(words.showMore, found[end], false)}`;
}
/** A list by day; what began before `from` and is not over stands under that day. */
function agenda(context, shown, from) {
    const days = new Map();
    for (const occurrence of shown) {
        const { firstDay, lastDay } = occurrence;
        const key = (firstDay.isBefore(from) && !lastDay.isBefore(from) ? from : firstDay).toString();
        const members = days.get(key);
        if (members)
            members.push(occurrence);
        else
            days.set(key, [occurrence]);
    }
    return [...days]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, found]) => html `<div class="section">${dayOf(context, PlainDate.parse(key) ?? from, nearestFirst(context, found))}</div>`);
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
export function nearestFirst({ commune }, found) {
    if (!commune || found.length < 2)
        return found;
    const first = found.filter((one) => concerns(one, commune));
    return first.length && first.length < found.length
        ? [...first, ...found.filter((one) => !first.includes(one))]
        : found;
}
