import { html, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { firstDayOf } from '../domain/loose-date.js';
import { nextAfter } from '../domain/occurrences.js';
import { daysFrom, monthOf, rangesFrom } from '../domain/ranges.js';
import { EventSchema } from '../feed/schema/event.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { events, listed, shared } from '../text/fr.js';
import { fieldStyles } from '../ui/field-styles.js';
import { ownZone } from '../ui/own-zone.js';
import { Width } from '../ui/width.js';
import { calendarStyles } from '../views/calendar-styles.js';
import { calendarTools, foundText } from '../views/calendar-tools.js';
import { noEvent } from '../views/no-event.js';
import { oneEvent } from '../views/one-event.js';
import {} from '../views/occurrence.js';
import { recordDetails, skeleton } from '../views/record.js';
import { CalendarFilters } from './calendar-filters.js';
import { CalendarList } from './calendar-list.js';
import { CalendarMonth } from './calendar-month.js';
import { EventSearch } from './event-search.js';
import { FeedElement } from './feed-element.js';
import { LateVisits } from './late-visits.js';
/** What is opened besides the cards, whose keys are ids. */
const KEEP = '+';
/** Below this width (in CSS pixels) seven columns do not hold a title. */
const NARROW = 600;
const french = { ...shared, ...listed, ...events };
/**
 * The events of the territory, as a month or as a list.
 *
 * @element ctg-event-calendar
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart month - The month’s table.
 * @csspart event - An event’s card.
 */
export class EventCalendar extends FeedElement {
    constructor() {
        super(...arguments);
        /** Id of the one event to show. */
        this.event = '';
        /** `month`, `list` or `auto` (default): a list where the element, not the window, is narrow. */
        this.view = 'auto';
        /** Day or month to start with, `2026-12-05` or `2026-12`; today by default. */
        this.date = '';
        /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
        this.age = '';
        /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
        this.limit = 12;
        /** Gives the visitor's time zone; where its clocks are not those of the territory, times say whose they are. */
        this.timeZone = ownZone;
        this.query = '';
        this.more = {};
        /** Name of the span of days that the list shows; empty for all that come. */
        this.range = '';
        this.#width = new Width(this, NARROW);
        this.#search = new EventSearch(this);
        this.#visits = new LateVisits(this);
        this.#focusAfter = '';
        this.#pending = false;
        this.#change = (change) => {
            const { query, commune, theme, ageMonths, ...more } = change;
            this.typing = query !== undefined;
            if ('ageMonths' in change)
                this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
            this.query = query ?? this.query;
            this.commune = commune ?? this.commune;
            this.theme = theme ?? this.theme;
            this.more = { ...this.more, ...more };
            this.#list.turnBack();
        };
        this.#filters = new CalendarFilters(this, this.#change, this.#search.warm, (selector) => {
            this.typing = false;
            this.#focusAfter = selector;
        });
        this.#month = new CalendarMonth(this, (date, focus, walking) => {
            // A walk is one change of the address, not one for each key.
            if (walking)
                this.typing = true;
            this.date = date.toString();
            this.#focusAfter = focus;
        });
        this.#list = new CalendarList(this, (selector) => (this.#focusAfter = selector));
        this.french = french;
        this.loadRecord = () => loadPart('event-record');
        this.collections = { events: EventSchema, notices: NoticeSchema };
        this.recordCollections = ['services', 'actions'];
        /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
        this.#clear = () => {
            this.event = this.range = '';
            this.more = {};
            this.#change({ query: '', theme: '', ageMonths: undefined });
            this.typing = false;
            this.#focusAfter = 'input';
        };
        this.#leaveOne = () => {
            this.event = '';
            this.#focusAfter = 'input';
        };
        this.#go = (date) => {
            this.date = date?.toString() ?? '';
            this.range = '';
            this.#month.open = undefined;
            this.#list.turnBack();
        };
    }
    static { this.styles = [...FeedElement.styles, fieldStyles, calendarStyles]; }
    static { this.properties = {
        event: {},
        view: {},
        date: {},
        age: {},
        limit: {},
        timeZone: { attribute: false },
        query: { state: true },
        more: { state: true },
        range: { state: true },
    }; }
    #width;
    #search;
    #visits;
    #focusAfter;
    #pending;
    #change;
    #filters;
    #month;
    #list;
    /** The services that come by, quietly after what is shown first; one event alone has no use for them. */
    get laterCollections() {
        return this.showsOne ? [] : ['services'];
    }
    get showsOne() {
        return !!this.event.trim();
    }
    landmarkName(words) {
        return words.calendar;
    }
    get urlState() {
        const { commune, theme, age, more, view, date, event } = this;
        const chosen = { q: this.query.trim(), for: more.audience ?? '', free: more.free ? 'yes' : '', when: this.range };
        return { ...chosen, commune, theme, age, view, date, event };
    }
    restore({ q = '', free = '', when = '', for: audience = '', ...rest }) {
        this.more = { audience, free: !!free };
        this.query = q;
        this.range = when;
        Object.assign(this, rest);
        this.#list.turnBack();
        if (q)
            this.#search.warm();
        if (audience)
            this.#filters.ask();
    }
    willUpdate(changed) {
        if (changed.has('feed'))
            this.#month.open = undefined;
        this.#pending = false;
    }
    #activeDay({ today }) {
        return firstDayOf(this.date.trim()) ?? today;
    }
    get #wantsMonth() {
        if (this.showsOne || this.range)
            return false;
        return this.view !== 'list' && (this.view === 'month' || !this.#width.narrow);
    }
    /** Without what draws a month, a list says the same. */
    get #isList() {
        return !this.#wantsMonth || this.#month.failed;
    }
    /** Something of what is to be shown is on its way: a part, visits, or the events themselves, read in slices. */
    get #waits() {
        return this.#visits.waiting || this.#pending;
    }
    #ranges({ feed, today, words }) {
        return rangesFrom(feed, today, words.firstWeekday);
    }
    /** The span of days that the list shows; undefined for all that come, and for a month. */
    #rangeOf(context) {
        return this.range ? this.#ranges(context).find(({ name }) => name === this.range) : undefined;
    }
    #period(context) {
        const active = this.#activeDay(context);
        return this.#isList ? daysFrom(active, this.#rangeOf(context), context) : monthOf(active);
    }
    find(context) {
        const found = this.showsOne ? undefined : this.#find(context);
        this.#pending = !found && !this.showsOne;
        return found;
    }
    #find(context) {
        if (this.#filters.waitsFor(this.age) || (!this.#isList && this.#month.waiting))
            return undefined;
        const feed = this.#isList ? this.#visits.show(context.feed) : context.feed;
        return feed && this.#search.find(feed, { ...this.#asked(context), ...this.#period(context) });
    }
    #choices(context) {
        return { theme: this.themeId(context), ageMonths: this.#filters.parseAge(this.age), ...this.more };
    }
    /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
    #clear;
    #leaveOne;
    #asked(context, found) {
        return { query: this.query, choices: this.#choices(context), found };
    }
    #go;
    tools(context, found) {
        if (this.showsOne)
            return nothing;
        return html `${this.#filters.draw(context, this.#asked(context, found), this.#clear)}
    ${calendarTools(context, {
            active: this.#activeDay(context),
            isList: this.#isList,
            range: this.range,
            ranges: this.#ranges(context),
            go: this.#go,
            show: (list) => {
                this.view = list ? 'list' : 'month';
                if (!list && this.#month.failed)
                    this.#month.again();
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
    summary(context, found) {
        if (!found)
            return this.showsOne ? '' : context.words.loading;
        const period = this.#isList && this.range ? 'range' : this.#isList ? 'from' : 'month';
        return foundText(context, found, period, this.#activeDay(context));
    }
    results(given, found) {
        const context = {
            ...given,
            visitorZone: this.timeZone(),
            linkTo: (event) => this.linkTo({ event }),
        };
        if (this.showsOne) {
            const id = this.event.trim();
            const isAsked = this.getAttribute('event')?.trim() === id;
            return oneEvent(context, id, isAsked, this.#leaveOne, () => this.#waysOut(context, []));
        }
        if (!found)
            return skeleton();
        return html `${this.#shown(context, found)} ${this.#keep(context, found)}`;
    }
    #shown(context, found) {
        if (this.#isList)
            return this.#list.draw(context, found, this.#period(context), {
                backwards: !this.range,
                limit: this.limit,
                nothing: () => this.#nothingFound(context, found),
            });
        return html `${this.#month.draw(context, found, this.#activeDay(context), this.#width.narrow)}
    ${found.found.length ? nothing : this.#nothingFound(context, found)}`;
    }
    /** To subscribe to what is found, to print it and to share it. */
    #keep(context, found) {
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
    #nothingFound(context, found) {
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
    #waysOut(context, chosen) {
        return this.deadEnd.help(context, { chosen, found: context.words.events, clear: this.#clear });
    }
    updated(changed) {
        // Beside the feed, and not after it.
        if (this.#wantsMonth)
            this.#month.ask();
        // What is not shown yet is not told to be.
        if (!this.#waits)
            super.updated(changed);
        if (!this.#focusAfter)
            return;
        this.renderRoot.querySelector(this.#focusAfter)?.focus();
        this.#focusAfter = '';
    }
}
