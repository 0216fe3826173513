import type { LitElement } from 'lit';
import { page } from '../client/environment.js';
import type { PlainDate } from '../domain/plain-date.js';
import { warmFormats } from '../text/format.js';
import { monthView } from '../views/month-view.js';
import type { EventContext } from '../views/occurrence.js';
import type { FoundEvents } from './event-search.js';
import { Kept } from './kept.js';

/** The calendar as a month, and the day that is open below it. */
export class CalendarMonth {
  /** The day that is open. */
  open: PlainDate | undefined;
  readonly #table: Kept;

  /** @param go - To a day; `focus` finds where the person then is, and `walking` says that the arrows led there. */
  constructor(
    private readonly host: LitElement,
    private readonly go: (date: PlainDate, focus: string, walking: boolean) => void,
  ) {
    this.#table = new Kept(host, 'table');
    // The first formatter of a page takes a slow phone a fifth of a second, for which the feed would wait: after the
    // first update it is on its way.
    void host.updateComplete.then(page.pause).then(warmFormats);
  }

  draw(context: EventContext, { all }: FoundEvents, active: PlainDate, narrow: boolean): unknown {
    const button = (date: PlainDate): string => `[data-day="${date.toString()}"]`;
    return monthView(context, {
      all,
      active,
      narrow,
      open: this.open,
      keep: (key, draw) => this.#table.draw(key, draw),
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
