import type { LitElement } from 'lit';
import type { Period } from '../domain/ranges.js';
import { eventList, type EventListOptions } from '../views/agenda.js';
import type { EventContext } from '../views/occurrence.js';
import type { FoundEvents } from './event-search.js';

/** How many stand on a page, where nothing else is asked for. */
const PAGE = 12;

/** The calendar as a list, page by page: of what comes, and of what is over before it. */
export class CalendarList {
  #pages = 1;
  #pagesBefore = 0;

  /** @param focus - Is told where the person is once another page is there. */
  constructor(
    private readonly host: LitElement,
    private readonly focus: (selector: string) => void,
  ) {}

  /** To the first page. */
  turnBack(): void {
    this.#pages = 1;
    this.#pagesBefore = 0;
  }

  draw(
    context: EventContext,
    found: FoundEvents,
    period: Period,
    { limit, ...options }: Pick<EventListOptions, 'backwards' | 'nothing'> & { readonly limit: number | string },
  ): unknown {
    return eventList(context, {
      ...found,
      ...period,
      ...options,
      size: Math.max(1, Math.trunc(Number(limit)) || PAGE),
      pages: this.#pages,
      pagesBefore: this.#pagesBefore,
      turn: (key, back) => {
        if (back) this.#pagesBefore += 1;
        else this.#pages += 1;
        this.host.requestUpdate();
        this.focus(`[data-key="${CSS.escape(key)}"] [tabindex]`);
      },
    });
  }
}
