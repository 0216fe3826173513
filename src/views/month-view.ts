/** A month with the day that is opened below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesByDay, type Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { dayOf, nearestFirst } from './agenda.js';
import { monthTable, type MonthOptions } from './month.js';
import { zoneNote, type EventContext } from './occurrence.js';

interface MonthViewOptions extends Pick<MonthOptions, 'active' | 'open' | 'select' | 'walk'> {
  readonly all: readonly Occurrence[];
  /** Whether cells have room for dots alone. */
  readonly narrow: boolean;
  readonly close: (open: PlainDate) => void;
}

export function monthView(context: EventContext, options: MonthViewOptions): TemplateResult {
  const { all, active, narrow, close } = options;
  const month = active.firstOfMonth();
  // The weeks that a month touches hold up to six days of each neighbour.
  const byDay = occurrencesByDay(all, month.addDays(-6), month.addDays(37));
  const on = (date: PlainDate): readonly Occurrence[] => nearestFirst(context, byDay.get(date.toString()) ?? []);
  // A day of another month is no longer in sight.
  const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
  return html`<div class=${narrow ? 'narrow' : ''}>
    ${monthTable(context, { ...options, month, open, on })} ${zoneNote(context, month)}
    ${
      open
        ? html`<div
            class="section"
            @keydown=${({ key }: KeyboardEvent) => {
              if (key === 'Escape') close(open);
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
        : nothing
    }
  </div>`;
}
