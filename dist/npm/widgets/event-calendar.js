import { html, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import { firstDayOf } from '../domain/loose-date.js';
import { nextAfter } from '../domain/occurrences.js';
import { daysFrom, monthOf, rangesFrom } from '../domain/ranges.js';
import { isTimeZone } from '../domain/zone.js';
import { EventSchema } from '../feed/schema/event.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { events, offers, shared } from '../text/fr.js';
import { fieldStyles } from '../ui/field-styles.js';
import { Width } from '../ui/width.js';
import { eventList } from '../views/agenda.js';
import { calendarTools, foundText } from '../views/calendar-tools.js';
import { chosenEvents, eventFilters } from '../views/event-filters.js';
import { chosenFilters, countedField, countedTick, keepingPlace } from '../views/filters.js';
import { monthStyles } from '../views/month-styles.js';
import { monthView } from '../views/month-view.js';
import { noEvent } from '../views/no-event.js';
import { oneEvent } from '../views/one-event.js';
import {} from '../views/occurrence.js';
import { recordDetails } from '../views/record.js';
import { EventSearch } from './event-search.js';
import { FeedElement } from './feed-element.js';
import { Late } from './late.js';
const PAGE = 12;
let known;
/** Asked once: each answer of the browser takes as long as drawing a day. */
const ownZone = () => (known ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
/** What is opened besides the cards, whose keys are ids. */
const KEEP = '+';
/** Below this width (in CSS pixels) seven columns do not hold a title. */
const NARROW = 600;
const french = { ...shared, ...offers, ...events };
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
        this.limit = PAGE;
        /** Gives the visitor's time zone; where its clocks are not those of the territory, times say whose they are. */
        this.timeZone = ownZone;
        this.query = '';
        this.more = {};
        this.moreOpen = false;
        /** Name of the span of days that the list shows; empty for all that come. */
        this.range = '';
        /** How many pages the list shows, and how many of what is over stand before them. */
        this.pages = 1;
        this.pagesBefore = 0;
        this.#width = new Width(this, NARROW);
        this.#search = new EventSearch(this);
        this.#moreFilters = new Late(this, () => loadPart('more-event-filters'));
        this.#focusAfter = '';
        this.french = french;
        this.loadRecord = () => loadPart('event-record');
        this.collections = { events: EventSchema, notices: NoticeSchema };
        this.recordCollections = ['services', 'actions'];
        this.#change = (change) => {
            const { query, commune, theme, ageMonths, ...more } = change;
            this.typing = query !== undefined;
            if ('ageMonths' in change)
                this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
            this.query = query ?? this.query;
            this.commune = commune ?? this.commune;
            this.theme = theme ?? this.theme;
            this.more = { ...this.more, ...more };
            this.#turnBack();
        };
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
            this.open = undefined;
            this.#turnBack();
        };
    }
    static { this.styles = [...FeedElement.styles, fieldStyles, monthStyles]; }
    static { this.properties = {
        event: {},
        view: {},
        date: {},
        age: {},
        limit: {},
        timeZone: { attribute: false },
        query: { state: true },
        more: { state: true },
        moreOpen: { state: true },
        range: { state: true },
        open: { state: true },
        pages: { state: true },
        pagesBefore: { state: true },
    }; }
    #width;
    #search;
    #moreFilters;
    #focusAfter;
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
        this.#turnBack();
        if (q)
            this.#search.warm();
        if (audience)
            this.#moreFilters.ask();
    }
    willUpdate(changed) {
        if (changed.has('feed'))
            this.open = undefined;
    }
    #activeDay({ today }) {
        return firstDayOf(this.date.trim()) ?? today;
    }
    get #isList() {
        return this.view === 'list' || (this.view !== 'month' && this.#width.narrow);
    }
    #ranges({ feed, today, words }) {
        return rangesFrom(feed, today, words.firstWeekday);
    }
    #period(context) {
        const active = this.#activeDay(context);
        if (!this.#isList)
            return monthOf(active);
        return daysFrom(active, this.#ranges(context).find(({ name }) => name === this.range), context);
    }
    find(context) {
        const { query } = this;
        if (this.showsOne)
            return undefined;
        return this.#search.find(context.feed, { query, choices: this.#choices(context), ...this.#period(context) });
    }
    #choices(context) {
        return { theme: this.themeId(context), ageMonths: parseAge(this.age), ...this.more };
    }
    #filters(context, found) {
        return {
            query: this.query,
            choices: this.#choices(context),
            more: {
                open: this.moreOpen,
                toggle: (open) => {
                    this.moreOpen = open;
                    if (open)
                        this.#moreFilters.ask();
                },
                fields: this.#moreFields(context, found),
            },
            audienceText: (code) => this.#moreFilters.part?.audienceText(context.words, code) ?? code,
            count: (key, value) => found?.count(key, value),
            without: (key) => found?.without(key) ?? 0,
            change: this.#change,
            reach: this.#search.warm,
        };
    }
    #moreFields(context, found) {
        const { part, failed } = this.#moreFilters;
        if (!part)
            return html `<p>${failed ? context.words.recordFailed : context.words.loading}</p>`;
        return part.fields(context, {
            countedField,
            tickField: countedTick,
            choices: this.#choices(context),
            count: (key, value) => found?.count(key, value),
            change: this.#change,
        });
    }
    #change;
    /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
    #clear;
    #leaveOne;
    #chosen(context, found) {
        return keepingPlace(chosenEvents(context, this.#filters(context, found)), (selector) => {
            this.typing = false;
            this.#focusAfter = selector;
        });
    }
    /** To the list's first page. */
    #turnBack() {
        this.pages = 1;
        this.pagesBefore = 0;
    }
    #go;
    tools(context, found) {
        if (this.showsOne)
            return nothing;
        return html `${eventFilters(context, this.#filters(context, found))}
    ${chosenFilters(context, this.#chosen(context, found), this.#clear)}
    ${calendarTools(context, {
            active: this.#activeDay(context),
            isList: this.#isList,
            range: this.range,
            ranges: this.#ranges(context),
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
    summary(context, found) {
        if (this.showsOne)
            return '';
        const period = this.#isList && this.range ? 'range' : this.#isList ? 'from' : 'month';
        return found ? foundText(context, found, period, this.#activeDay(context)) : context.words.loading;
    }
    results(given, found) {
        const zone = this.timeZone();
        const context = {
            ...given,
            visitorZone: isTimeZone(zone) ? zone : undefined,
            linkTo: (event) => this.linkTo({ event }),
        };
        if (this.showsOne) {
            const id = this.event.trim();
            const isAsked = this.getAttribute('event')?.trim() === id;
            return oneEvent(context, id, isAsked, this.#leaveOne, () => this.#waysOut(context, []));
        }
        if (!found)
            return html `<div class="skeleton" aria-hidden="true"></div>`;
        return html `${this.#isList ? this.#list(context, found) : this.#month(context, found)} ${this.#keep(context, found)}`;
    }
    #month(context, found) {
        return html `${monthView(context, {
            all: found.all,
            active: this.#activeDay(context),
            open: this.open,
            narrow: this.#width.narrow,
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
    #list(context, found) {
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
                if (back)
                    this.pagesBefore += 1;
                else
                    this.pages += 1;
            },
        });
    }
    /** To subscribe to what is found, to print it and to share it. */
    #keep(context, found) {
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
    #nothingFound(context, found) {
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
    #waysOut(context, chosen) {
        return this.deadEnd.help(context, { chosen, found: context.words.events, clear: this.#clear });
    }
    updated(changed) {
        super.updated(changed);
        if (!this.#focusAfter)
            return;
        this.renderRoot.querySelector(this.#focusAfter)?.focus();
        this.#focusAfter = '';
    }
}
