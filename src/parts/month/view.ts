/** A month with the day that is opened below it. */
import { occurrencesByDay, type Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { startOfDay } from '../../domain/zone.js';
import { monthRecord, type EventWords } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
import { monthTable, type MonthContext, type MonthTexts } from './table.js';

/** What a list draws and says as well; `Context` is the calendar's. */
export interface MonthPieces<Context> extends MonthTexts {
  /** One day: its title, then its events. */
  readonly dayOf: (context: Context, date: PlainDate, found: readonly Occurrence[]) => unknown;
  readonly nearestFirst: (context: Context, found: readonly Occurrence[]) => readonly Occurrence[];
  /** The city of the territory's zone, where the visitor's clock shows another time at that moment. */
  readonly foreignCity: (context: Context, instant: number) => string | undefined;
}

export interface MonthOptions<Context> {
  readonly pieces: MonthPieces<Context>;
  /** Where the month that is shown stands. */
  readonly root: ParentNode;
  readonly all: readonly Occurrence[];
  /** The day that holds the table's one tab stop. */
  readonly active: PlainDate;
  /** The day that is opened below. */
  readonly open: PlainDate | undefined;
  /** Whether cells have room for dots alone. */
  readonly narrow: boolean;
  readonly select: (date: PlainDate) => void;
  /** By the keyboard: the day that the tab stop moves to. */
  readonly walk: (date: PlainDate) => void;
  readonly close: (open: PlainDate) => void;
  /** Draws the table, or keeps it where all that it tells is as it was. */
  readonly keep: (key: readonly unknown[], draw: () => unknown) => unknown;
}

export function draw<Context extends RecordContext<EventWords>>(
  kit: Kit,
  context: Context,
  options: MonthOptions<Context>,
): unknown {
  const { html, nothing } = kit;
  const { all, active, narrow, keep, pieces } = options;
  const { feed, today, commune } = context;
  // Another language brings these words with all the others.
  const words: MonthContext['words'] = { ...monthRecord, ...context.words };
  const month = active.firstOfMonth();
  // The weeks that a month touches hold up to six days of each neighbour.
  let byDay: ReturnType<typeof occurrencesByDay> | undefined;
  const on = (date: PlainDate): readonly Occurrence[] => {
    byDay ??= occurrencesByDay(all, month.addDays(-6), month.addDays(37));
    const found = pieces.nearestFirst(context, byDay.get(date.toString()) ?? []);
    // Visits stand last: they may come when the events are read already.
    const isVisit = ({ kind }: Occurrence): boolean => kind === 'visit';
    return found.some(isVisit) ? [...found.filter((one) => !isVisit(one)), ...found.filter(isVisit)] : found;
  };
  // A day of another month is no longer in sight.
  const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
  const told = [context.words, feed, commune, all, ...[today, active, open].map(String)];
  const city = pieces.foreignCity(context, startOfDay(month, feed.timeZone));
  const close = (date: PlainDate) => () => {
    options.close(date);
  };
  return html`<div class=${narrow ? 'narrow' : ''}>
    ${keep(told, () => monthTable(kit, { ...context, words }, { ...options, month, open, on, texts: pieces }))}
    ${city ? html`<p class="small">${words.zoneOfAll(city)}</p>` : nothing}
    ${commune ? html`<p class="small">${words.concernsHere(commune.name)}</p>` : nothing}
    ${
      open
        ? html`<div
            class="section"
            @keydown=${({ key }: KeyboardEvent) => {
              if (key === 'Escape') options.close(open);
            }}
          >
            ${pieces.dayOf(context, open, on(open))}
            <p class="row section"><button type="button" @click=${close(open)}>${words.closeDay}</button></p>
          </div>`
        : nothing
    }
  </div>`;
}
