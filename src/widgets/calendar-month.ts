import { nothing, type LitElement } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { PlainDate } from '../domain/plain-date.js';
import { dayOf, nearestFirst } from '../views/agenda.js';
import { dayText } from '../views/days.js';
import { kit } from '../views/kit.js';
import { foreignCity, startText, statusText, type EventContext } from '../views/occurrence.js';
import type { FoundEvents } from './event-search.js';
import { Kept } from './kept.js';
import { LateRecord } from './late-record.js';

/** What a list draws and says as well. */
const pieces = { dayOf, nearestFirst, dayText, foreignCity, startText, statusText };

/** The calendar as a month, and the day that is open below it. */
export class CalendarMonth {
  /** The day that is open. */
  open: PlainDate | undefined;
  readonly #table: Kept;
  readonly #part: LateRecord<Parts['month']['draw']>;

  /** @param go - To a day; `focus` finds where the person then is, and `walking` says that the arrows led there. */
  constructor(
    private readonly host: LitElement,
    private readonly go: (date: PlainDate, focus: string, walking: boolean) => void,
  ) {
    this.#table = new Kept(host, 'table');
    this.#part = new LateRecord(host, () => loadPart('month'));
  }

  /** Sends for what draws a month. */
  ask(): void {
    this.#part.ask();
  }

  /** Whether what draws a month is on its way; the first question sends for it. */
  get waiting(): boolean {
    return !this.#part.draw;
  }

  /** Whether it cannot be had. */
  get failed(): boolean {
    return this.#part.draw === 'failed';
  }

  /** Sends for it anew where it could not be had. */
  again(): void {
    this.#part.again();
  }

  draw(context: EventContext, { all }: FoundEvents, active: PlainDate, narrow: boolean): unknown {
    const { draw } = this.#part;
    if (typeof draw !== 'function') return nothing;
    const button = (date: PlainDate): string => `[data-day="${date.toString()}"]`;
    return draw(kit, context, {
      pieces,
      root: this.host.renderRoot,
      all,
      active,
      narrow,
      open: this.open,
      keep: (key, table) => this.#table.draw(key, table),
      select: (date) => {
        this.open = date;
        this.host.requestUpdate();
        this.go(date, `#day-${date.toString()}`, false);
      },
      walk: (date) => {
        this.go(date, button(date), true);
      },
      close: (date) => {
        this.open = undefined;
        this.host.requestUpdate();
        this.go(date, button(date), false);
      },
    });
  }
}
