/** A month with the day that is opened below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesByDay, type Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { dayOf, nearestFirst } from './agenda.js';
import { dayText } from './days.js';
import { startText, statusText, zoneNote, type EventContext } from './occurrence.js';

export interface TableOptions extends Pick<MonthViewOptions, 'active' | 'open' | 'select' | 'walk'> {
  readonly month: PlainDate;
  readonly on: (date: PlainDate) => readonly Occurrence[];
  readonly texts: typeof texts;
}

const texts = { dayText, startText, statusText };

interface MonthViewOptions {
  /** The day that holds the table's one tab stop. */
  readonly active: PlainDate;
  /** The day that is opened below. */
  readonly open: PlainDate | undefined;
  readonly select: (date: PlainDate) => void;
  /** By the keyboard: the day that the tab stop moves to. */
  readonly walk: (date: PlainDate) => void;
  readonly all: readonly Occurrence[];
  /** Whether cells have room for dots alone. */
  readonly narrow: boolean;
  readonly close: (open: PlainDate) => void;
  /** The table, drawn by the late part. */
  readonly table: (context: EventContext, options: TableOptions) => unknown;
  /** Draws the table, or keeps it where all that it tells is as it was. */
  readonly keep: (key: readonly unknown[], draw: () => unknown) => unknown;
}

export function monthView(context: EventContext, options: MonthViewOptions): TemplateResult {
  const { all, active, narrow, close, keep, table } = options;
  const month = active.firstOfMonth();
  // The weeks that a month touches hold up to six days of each neighbour.
  let byDay: ReturnType<typeof occurrencesByDay> | undefined;
  const on = (date: PlainDate): readonly Occurrence[] => {
    byDay ??= occurrencesByDay(all, month.addDays(-6), month.addDays(37));
    const found = nearestFirst(context, byDay.get(date.toString()) ?? []);
    // Visits stand last: they may come when the events are read already.
    const isVisit = ({ kind }: Occurrence): boolean => kind === 'visit';
    return found.some(isVisit) ? [...found.filter((one) => !isVisit(one)), ...found.filter(isVisit)] : found;
  };
  // A day of another month is no longer in sight.
  const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
  const { words, feed, today, commune } = context;
  const told = [words, feed, commune, all, ...[today, active, open].map(String)];
  return html`<div class=${narrow ? 'narrow' : ''}>
    ${keep(told, () => table(context, { ...options, month, open, on, texts }))} ${zoneNote(context, month)}
    ${commune ? html`<p class="small">${words.concernsHere(commune.name)}</p>` : nothing}
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
