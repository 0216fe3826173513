import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadPart } from '../client/parts.js';
import type { EventChoices } from '../domain/event-facets.js';
import { firstDayOf } from '../domain/loose-date.js';
import { nextAfter } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { daysFrom, monthOf, rangesFrom, type Period, type Range } from '../domain/ranges.js';
import { EventSchema } from '../feed/schema/event.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { events, listed, shared } from '../text/fr.js';
import type { EventWords } from '../text/words.js';
import { fieldStyles } from '../ui/field-styles.js';
import { ownZone } from '../ui/own-zone.js';
import { Width } from '../ui/width.js';
import { calendarStyles } from '../views/calendar-styles.js';
import { calendarTools, foundText } from '../views/calendar-tools.js';
import type { EventFilters } from '../views/event-filters.js';
import type { Chosen } from '../views/filters.js';
import { noEvent } from '../views/no-event.js';
import { oneEvent } from '../views/one-event.js';
import { type EventContext } from '../views/occurrence.js';
import { recordDetails, skeleton } from '../views/record.js';
import { CalendarFilters, type ChosenEvents } from './calendar-filters.js';
import { CalendarList } from './calendar-list.js';
import { CalendarMonth } from './calendar-month.js';
import { EventSearch, type FoundEvents } from './event-search.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import { LateVisits } from './late-visits.js';
import type { UrlState } from './page-url.js';

/** What is opened besides the cards, whose keys are ids. */
const KEEP = '+';
/** Below this width (in CSS pixels) seven columns do not hold a title. */
const NARROW = 600;

const french: EventWords = { ...shared, ...listed, ...events };

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
  static override styles = [...FeedElement.styles, fieldStyles, calendarStyles];

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
  limit: number | string = 12;
  /** Gives the visitor's time zone; where its clocks are not those of the territory, times say whose they are. */
  timeZone: () => string = ownZone;

  private query = '';
  private more: Pick<EventChoices, 'audience' | 'free'> = {};
  /** Name of the span of days that the list shows; empty for all that come. */
  private range = '';
  readonly #width = new Width(this, NARROW);
  readonly #search = new EventSearch(this);
  readonly #visits = new LateVisits(this);
  #focusAfter = '';
  #pending = false;

  readonly #change: EventFilters['change'] = (change) => {
    const { query, commune, theme, ageMonths, ...more } = change;
    this.typing = query !== undefined;
    if ('ageMonths' in change) this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
    this.query = query ?? this.query;
    this.commune = commune ?? this.commune;
    this.theme = theme ?? this.theme;
    this.more = { ...this.more, ...more };
    this.#list.turnBack();
  };

  readonly #filters = new CalendarFilters(this, this.#change, this.#search.warm, (selector) => {
    this.typing = false;
    this.#focusAfter = selector;
  });
  readonly #month = new CalendarMonth(this, (date, focus, walking) => {
    // A walk is one change of the address, not one for each key.
    if (walking) this.typing = true;
    this.date = date.toString();
    this.#focusAfter = focus;
  });
  readonly #list = new CalendarList(this, (selector) => (this.#focusAfter = selector));

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
    this.#list.turnBack();
    if (q) this.#search.warm();
    if (audience) this.#filters.ask();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('feed')) this.#month.open = undefined;
    this.#pending = false;
  }

  #activeDay({ today }: EventContext): PlainDate {
    return firstDayOf(this.date.trim()) ?? today;
  }

  get #wantsMonth(): boolean {
    if (this.showsOne || this.range) return false;
    return this.view !== 'list' && (this.view === 'month' || !this.#width.narrow);
  }

  /** Without what draws a month, a list says the same. */
  get #isList(): boolean {
    return !this.#wantsMonth || this.#month.failed;
  }

  /** Something of what is to be shown is on its way: a part, visits, or the events themselves, read in slices. */
  get #waits(): boolean {
    return this.#visits.waiting || this.#pending;
  }

  #ranges({ feed, today, words }: EventContext): readonly Range[] {
    return rangesFrom(feed, today, words.firstWeekday);
  }

  /** The span of days that the list shows; undefined for all that come, and for a month. */
  #rangeOf(context: EventContext): Range | undefined {
    return this.range ? this.#ranges(context).find(({ name }) => name === this.range) : undefined;
  }

  #period(context: EventContext): Period {
    const active = this.#activeDay(context);
    return this.#isList ? daysFrom(active, this.#rangeOf(context), context) : monthOf(active);
  }

  protected override find(context: EventContext): Found {
    const found = this.showsOne ? undefined : this.#find(context);
    this.#pending = !found && !this.showsOne;
    return found;
  }

  #find(context: EventContext): Found {
    if (this.#filters.waitsFor(this.age) || (!this.#isList && this.#month.waiting)) return undefined;
    const feed = this.#isList ? this.#visits.show(context.feed) : context.feed;
    return feed && this.#search.find(feed, { ...this.#asked(context), ...this.#period(context) });
  }

  #choices(context: EventContext): EventChoices {
    return { theme: this.themeId(context), ageMonths: this.#filters.parseAge(this.age), ...this.more };
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

  #asked(context: EventContext, found?: Found): ChosenEvents {
    return { query: this.query, choices: this.#choices(context), found };
  }

  readonly #go = (date?: PlainDate): void => {
    this.date = date?.toString() ?? '';
    this.range = '';
    this.#month.open = undefined;
    this.#list.turnBack();
  };

  protected override tools(context: EventContext, found: Found): unknown {
    if (this.showsOne) return nothing;
    return html`${this.#filters.draw(context, this.#asked(context, found), this.#clear)}
    ${calendarTools(context, {
      active: this.#activeDay(context),
      isList: this.#isList,
      range: this.range,
      ranges: this.#ranges(context),
      go: this.#go,
      show: (list) => {
        this.view = list ? 'list' : 'month';
        if (!list && this.#month.failed) this.#month.again();
        this.range = '';
      },
      pick: (range) => {
        this.#go(undefined);
        // Days of a span stand below each other, whatever months they are of.
        this.view = 'list';
        this.range = range;
      },
    })}`;
  }

  protected override summary(context: EventContext, found: Found): string {
    if (!found) return this.showsOne ? '' : context.words.loading;
    const period = this.#isList && this.range ? 'range' : this.#isList ? 'from' : 'month';
    return foundText(context, found, period, this.#activeDay(context));
  }

  protected override results(given: EventContext, found: Found): unknown {
    const context: EventContext = {
      ...given,
      visitorZone: this.timeZone(),
      linkTo: (event) => this.linkTo({ event }),
    };
    if (this.showsOne) {
      const id = this.event.trim();
      const isAsked = this.getAttribute('event')?.trim() === id;
      return oneEvent(context, id, isAsked, this.#leaveOne, () => this.#waysOut(context, []));
    }
    if (!found) return skeleton();
    return html`${this.#shown(context, found)} ${this.#keep(context, found)}`;
  }

  #shown(context: EventContext, found: FoundEvents): unknown {
    if (this.#isList)
      return this.#list.draw(context, found, this.#period(context), {
        backwards: !this.range,
        limit: this.limit,
        nothing: () => this.#nothingFound(context, found),
      });
    return html`${this.#month.draw(context, found, this.#activeDay(context), this.#width.narrow)}
    ${found.found.length ? nothing : this.#nothingFound(context, found)}`;
  }

  /** To subscribe to what is found, to print it and to share it. */
  #keep(context: EventContext, found: FoundEvents): TemplateResult {
    const subject = () => ({
      title: this.summary(context, found),
      chosen: this.#filters.chosen(context, this.#asked(context, found)).map(({ text }) => text),
      range: this.#rangeOf(context),
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
      waysOut: this.#waysOut(context, this.#filters.chosen(context, this.#asked(context, found))),
    });
  }

  #waysOut(context: EventContext, chosen: readonly Chosen[]): unknown {
    return this.deadEnd.help(context, { chosen, found: context.words.events, clear: this.#clear });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // Beside the feed, and not after it.
    if (this.#wantsMonth) this.#month.ask();
    // What is not shown yet is not told to be.
    if (!this.#waits) super.updated(changed);
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
