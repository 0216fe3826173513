/** A month with the day that is opened below it. */
import { html, nothing } from 'lit';
import { occurrencesByDay } from '../domain/occurrences.js';
import { dayOf, nearestFirst } from './agenda.js';
import { monthTable } from './month.js';
import { zoneNote } from './occurrence.js';
export function monthView(context, options) {
    const { all, active, narrow, close } = options;
    const month = active.firstOfMonth();
    // The weeks that a month touches hold up to six days of each neighbour.
    const byDay = occurrencesByDay(all, month.addDays(-6), month.addDays(37));
    const on = (date) => nearestFirst(context, byDay.get(date.toString()) ?? []);
    // A day of another month is no longer in sight.
    const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
    return html `<div class=${narrow ? 'narrow' : ''}>
    ${monthTable(context, { ...options, month, open, on })} ${zoneNote(context, month)}
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
