/** A month with the day that is opened below it. */
import { html, nothing } from 'lit';
import { occurrencesByDay } from '../domain/occurrences.js';
import { dayOf, nearestFirst } from './agenda.js';
import { dayText } from './days.js';
import { startText, statusText, zoneNote } from './occurrence.js';
const texts = { dayText, startText, statusText };
export function monthView(context, options) {
    const { all, active, narrow, close, keep, table } = options;
    const month = active.firstOfMonth();
    // The weeks that a month touches hold up to six days of each neighbour.
    let byDay;
    const on = (date) => {
        byDay ??= occurrencesByDay(all, month.addDays(-6), month.addDays(37));
        const found = nearestFirst(context, byDay.get(date.toString()) ?? []);
        // Visits stand last: they may come when the events are read already.
        const isVisit = ({ kind }) => kind === 'visit';
        return found.some(isVisit) ? [...found.filter((one) => !isVisit(one)), ...found.filter(isVisit)] : found;
    };
    // A day of another month is no longer in sight.
    const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
    const { words, feed, today, commune } = context;
    const told = [words, feed, commune, all, ...[today, active, open].map(String)];
    return html `<div class=${narrow ? 'narrow' : ''}>
    ${keep(told, () => table(context, { ...options, month, open, on, texts }))} ${zoneNote(context, month)}
    ${commune ? html `<p class="small">${words.concernsHere(commune.name)}</p>` : nothing}
    ${open
        ? html `<div
            class="section"
            @keydown=${({ key }) => {
            if (key === 'Escape')
                close(open);
        }}
          >
            ${dayOf(context, open, on(open))}
            <p class="row section">
              <button
                type="button"
                @click=${() => {
            close(open);
        }}
              >
                ${context.words.closeDay}
              </button>
            </p>
          </div>`
        : nothing}
  </div>`;
}
