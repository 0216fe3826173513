import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import type { EventChoices } from '../domain/event-facets.js';
import { firstDayOf } from '../domain/loose-date.js';
import { nextAfter } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { daysFrom, monthOf, rangesFrom, type Period, type Range } from '../domain/ranges.js';
import { isTimeZone } from '../domain/zone.js';
import { EventSchema } from '../feed/schema/event.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { events, offers, shared } from '../text/fr.js';
import type { EventWords } from '../text/words.js';
import { fieldStyles } from '../ui/field-styles.js';
import { Width } from '../ui/width.js';
import { eventList } from '../views/agenda.js';
import { calendarTools, foundText } from '../views/calendar-tools.js';
import type { EventFilters } from '../views/event-filters.js';
import { chosenFilters, type Chosen } from '../views/filters.js';
import { monthStyles } from '../views/month-styles.js';
import { monthView } from '../views/month-view.js';
import { noEvent } from '../views/no-event.js';
import { oneEvent } from '../views/one-event.js';
import { type EventContext } from '../views/occurrence.js';
import { recordDetails } from '../views/record.js';
import { CalendarFilters, type ChosenEvents } from './calendar-filters.js';
import { EventSearch, type FoundEvents } from './event-search.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import { Kept } from './kept.js';
import { LateVisits } from './late-visits.js';
import type { UrlState } from './page-url.js';

const PAGE = 12;
let known: string | undefined;
/** Asked once: each answer of the browser takes as long as drawing a day. */
const ownZone = (): string => (known ??= Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What is opened besides the cards, whose keys are ids. */
const KEEP = '+';
/** Below this width (in CSS pixels) seven columns do not hold a title. */
const NARROW = 600;

const french: EventWords = { ...shared, ...offers, ...events };

type Found = FoundEvents | undefined;

/**
 * The events of the territory, as a month or as a list.
 *
 * @element ctg-event-calendar
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart month - The month’s table.
 * @csspart event - An event’s card.
 */
export class EventCalendar extends FeedElement<Found, EventWords, SubjectOf<EventContext>> {
  static override styles = [...FeedElement.styles, fieldStyles, monthStyles];

  static override properties: PropertyDeclarations = {
    event: {},
    view: {},
    date: {},
    age: {},
    limit: {},
    timeZone: { attribute: false },
    query: { state: true },
    more: { state: true },
    range: { state: true },
    open: { state: true },
    pages: { state: true },
    pagesBefore: { state: true },
  };

  /** Id of the one event to show. */
  event = '';
  /** `month`, `list` or `auto` (default): a list where the element, not the window, is narrow. */
  view = 'auto';
  /** Day or month to start with, `2026-12-05` or `2026-12`; today by default. */
  date = '';
  /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
  age = '';
  /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
  limit: number | string = PAGE;
  /** Gives the visitor's time zone; where its clocks are not those of the territory, times say whose they are. */
  timeZone: () => string = ownZone;

  private query = '';
  private more: Pick<EventChoices, 'audience' | 'free'> = {};
  /** Name of the span of days that the list shows; empty for all that come. */
  private range = '';
  /** The day that is opened below the month. */
  private open: PlainDate | undefined;
  /** How many pages the list shows, and how many of what is over stand before them. */
  private pages = 1;
  private pagesBefore = 0;
  readonly #width = new Width(this, NARROW);
  readonly #search = new EventSearch(this);
  readonly #visits = new LateVisits(this);
  #focusAfter = '';

  readonly #change: EventFilters['change'] = (change) => {
    const { query, commune, theme, ageMonths, ...more } = change;
    this.typing = query !== undefined;
    if ('ageMonths' in change) this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
    this.query = query ?? this.query;
    this.commune = commune ?? this.commune;
    this.theme = theme ?? this.theme;
    this.more = { ...this.more, ...more };
    this.#turnBack();
  };

  readonly #filters = new CalendarFilters(this, this.#change, this.#search.warm);
  readonly #table = new Kept(this, 'table');

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('event-record');
  protected override readonly collections = { events: EventSchema, notices: NoticeSchema };
  protected override readonly recordCollections = ['services', 'actions'] as const;

  /** The services that come by, quietly after what is shown first; one event alone has no use for them. */
  protected override get laterCollections(): readonly ['services'] | readonly [] {
    return this.showsOne ? [] : ['services'];
  }

  protected override get showsOne(): boolean {
    return !!this.event.trim();
  }

  protected override landmarkName(words: EventWords): string {
    return words.calendar;
  }

  protected override get urlState(): UrlState {
    const { commune, theme, age, more, view, date, event } = this;
    const chosen = { q: this.query.trim(), for: more.audience ?? '', free: more.free ? 'yes' : '', when: this.range };
    return { ...chosen, commune, theme, age, view, date, event };
  }

  protected override restore({ q = '', free = '', when = '', for: audience = '', ...rest }: UrlState): void {
    this.more = { audience, free: !!free };
    this.query = q;
    this.range = when;
    Object.assign(this, rest);
    this.#turnBack();
    if (q) this.#search.warm();
    if (audience) this.#filters.ask();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('feed')) this.open = undefined;
  }

  #activeDay({ today }: EventContext): PlainDate {
    return firstDayOf(this.date.trim()) ?? today;
  }

  get #isList(): boolean {
    return this.view === 'list' || (this.view !== 'month' && this.#width.narrow);
  }

  #ranges({ feed, today, words }: EventContext): readonly Range[] {
    return rangesFrom(feed, today, words.firstWeekday);
  }

  #period(context: EventContext): Period {
    const active = this.#activeDay(context);
    if (!this.#isList) return monthOf(active);
    return daysFrom(
      active,
      this.#ranges(context).find(({ name }) => name === this.range),
      context,
    );
  }

  protected override find(context: EventContext): Found {
    const { query } = this;
    if (this.showsOne) return undefined;
    const feed = this.#isList ? this.#visits.show(context.feed) : context.feed;
    return feed && this.#search.find(feed, { query, choices: this.#choices(context), ...this.#period(context) });
  }

  #choices(context: EventContext): EventChoices {
    return { theme: this.themeId(context), ageMonths: parseAge(this.age), ...this.more };
  }

  /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
  readonly #clear = (): void => {
    this.event = this.range = '';
    this.more = {};
    this.#change({ query: '', theme: '', ageMonths: undefined });
    this.typing = false;
    this.#focusAfter = 'input';
  };

  readonly #leaveOne = (): void => {
    this.event = '';
    this.#focusAfter = 'input';
  };

  #asked(context: EventContext, found: Found): ChosenEvents {
    return { query: this.query, choices: this.#choices(context), found };
  }

  #chosen(context: EventContext, found: Found): readonly Chosen[] {
    return this.#filters.chosen(context, this.#asked(context, found), (selector) => {
      this.typing = false;
      this.#focusAfter = selector;
    });
  }

  /** To the list's first page. */
  #turnBack(): void {
    this.pages = 1;
    this.pagesBefore = 0;
  }

  readonly #go = (date?: PlainDate): void => {
    this.date = date?.toString() ?? '';
    this.range = '';
    this.open = undefined;
    this.#turnBack();
  };

  protected override tools(context: EventContext, found: Found): unknown {
    if (this.showsOne) return nothing;
    return html`${this.#filters.draw(context, this.#asked(context, found))}
    ${chosenFilters(context, this.#chosen(context, found), this.#clear)}
    ${calendarTools(context, {
      active: this.#activeDay(context),
      isList: this.#isList,
      range: this.range,
      ranges: this.#isList ? this.#ranges(context) : [],
      go: this.#go,
      show: (list) => {
        this.view = list ? 'list' : 'month';
        this.range = '';
      },
      pick: (range) => {
        this.#go(undefined);
        this.range = range;
      },
    })}`;
  }

  protected override summary(context: EventContext, found: Found): string {
    if (this.showsOne) return '';
    const period = this.#isList && this.range ? 'range' : this.#isList ? 'from' : 'month';
    return found ? foundText(context, found, period, this.#activeDay(context)) : context.words.loading;
  }

  protected override results(given: EventContext, found: Found): unknown {
    const zone = this.timeZone();
    const context: EventContext = {
      ...given,
      visitorZone: isTimeZone(zone) ? zone : undefined,
      linkTo: (event) => this.linkTo({ event }),
    };
    if (this.showsOne) {
      const id = this.event.trim();
      const isAsked = this.getAttribute('event')?.trim() === id;
      return oneEvent(context, id, isAsked, this.#leaveOne, () => this.#waysOut(context, []));
    }
    if (!found) return html`<div class="skeleton" aria-hidden="true"></div>`;
    return html`${this.#isList ? this.#list(context, found) : this.#month(context, found)} ${this.#keep(context, found)}`;
  }

  #month(context: EventContext, found: FoundEvents): TemplateResult {
    return html`${monthView(context, {
      all: found.all,
      active: this.#activeDay(context),
      open: this.open,
      narrow: this.#width.narrow,
      keep: (key, draw) => this.#table.draw(key, draw),
      select: (date) => {
        this.date = date.toString();
        this.open = date;
        this.#focusAfter = `#day-${this.date}`;
      },
      walk: (date) => {
        // A walk is one change of the address, not one for each key.
        this.typing = true;
        this.date = date.toString();
        this.#focusAfter = `[data-day="${this.date}"]`;
      },
      close: (date) => {
        this.open = undefined;
        this.#focusAfter = `[data-day="${date.toString()}"]`;
      },
    })}
    ${found.found.length ? nothing : this.#nothingFound(context, found)}`;
  }

  #list(context: EventContext, found: FoundEvents): TemplateResult {
    return eventList(context, {
      ...found,
      ...this.#period(context),
      backwards: !this.range,
      size: Math.max(1, Math.trunc(Number(this.limit)) || PAGE),
      pages: this.pages,
      pagesBefore: this.pagesBefore,
      nothing: () => this.#nothingFound(context, found),
      turn: (key, back) => {
        this.#focusAfter = `[data-key="${CSS.escape(key)}"] [tabindex]`;
        if (back) this.pagesBefore += 1;
        else this.pages += 1;
      },
    });
  }

  /** To subscribe to what is found, to print it and to share it. */
  #keep(context: EventContext, found: FoundEvents): TemplateResult {
    const subject = () => ({
      title: this.summary(context, found),
      chosen: this.#chosen(context, found).map(({ text }) => text),
      range: this.#isList ? this.#ranges(context).find(({ name }) => name === this.range) : undefined,
      choice: { commune: context.commune?.code, theme: this.themeId(context) },
      dates: found.found,
      month: this.#isList ? undefined : this.#activeDay(context),
      link: this.linkTo({}),
    });
    return recordDetails(context, KEEP, '', subject, context.words.keepEvents);
  }

  #nothingFound(context: EventContext, found: FoundEvents): TemplateResult {
    return noEvent(context, {
      next: nextAfter(found.all, this.#period(context).to),
      ranged: !!this.range,
      go: (date) => {
        this.#go(date);
        this.#focusAfter = 'select';
      },
      waysOut: this.#waysOut(context, this.#chosen(context, found)),
    });
  }

  #waysOut(context: EventContext, chosen: readonly Chosen[]): unknown {
    return this.deadEnd.help(context, { chosen, found: context.words.events, clear: this.#clear });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // What is not shown yet is not told to be.
    if (!this.#visits.waiting) super.updated(changed);
    if (!this.#focusAfter) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusAfter)?.focus();
    this.#focusAfter = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ctg-event-calendar': EventCalendar;
  }
}
