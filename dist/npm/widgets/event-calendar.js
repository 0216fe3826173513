var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { loadPart } from '../client/parts.js';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filterOccurrences } from '../domain/filter.js';
import { firstDayOf } from '../domain/loose-date.js';
import { isPast, occurrences, occurrencesBetween, occurrencesByDay } from '../domain/occurrences.js';
import { capital, day } from '../text/format.js';
import { gridMove } from '../ui/grid-keys.js';
import { heading } from '../ui/heading.js';
import { Width } from '../ui/width.js';
import { events, offers, shared } from '../text/fr.js';
import { agenda, dayOf, nearestFirst } from '../views/agenda.js';
import { communeField, filterGroup, themeField } from '../views/filters.js';
import { monthStyles, monthTable } from '../views/month.js';
import { occurrenceItem } from '../views/occurrence.js';
import { unknownNote } from '../views/notes.js';
import { FeedElement } from './feed-element.js';
const PAGE = 12;
/** Below this width (in CSS pixels) seven columns do not hold a title. */
const NARROW = 600;
const french = { ...shared, ...offers, ...events };
/**
 * The events of the territory, as a month or as a list.
 *
 * @element ctg-event-calendar
 * @csspart filters - The group of filters.
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
        /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
        this.limit = PAGE;
        this.pages = 1;
        this.#width = new Width(this, NARROW);
        this.#focusAfter = '';
        this.french = french;
        this.loadRecord = () => loadPart('event-record');
        this.collections = ['events', 'notices'];
    }
    static { this.styles = [...FeedElement.styles, monthStyles]; }
    #width;
    #focusAfter;
    get showsOne() {
        return !!this.event.trim();
    }
    landmarkName(words) {
        return words.calendar;
    }
    willUpdate(changed) {
        if (changed.has('date') || changed.has('feed'))
            this.active = this.open = undefined;
    }
    #activeDay({ today }) {
        return this.active ?? firstDayOf(this.date.trim()) ?? today;
    }
    get #isList() {
        return this.view === 'list' || (this.view !== 'month' && this.#width.narrow);
    }
    tools(context) {
        if (this.showsOne)
            return nothing;
        const { words, level, today } = context;
        const active = this.#activeDay(context);
        const button = (label, target) => html `<button
        type="button"
        @click=${() => {
            this.#go(target);
        }}
      >
        ${label}
      </button>`;
        return html `${filterGroup(context, [
            communeField(context, (commune) => {
                this.commune = commune;
            }),
            themeField(context, this.themeId(context) ?? '', (theme) => {
                this.theme = theme;
            }),
        ])}
      <div class="row tools">
        ${heading(level, capital(day(words, active, 'month')), 'title')}
        <div class="row">
          ${button(words.previousMonth, active.firstOfMonth().addMonths(-1))} ${button(words.today, today)}
          ${button(words.nextMonth, active.firstOfMonth().addMonths(1))}
        </div>
        <div class="row" role="group" aria-label=${words.view}>
          ${this.#viewButton(words.month, false)} ${this.#viewButton(words.list, true)}
        </div>
      </div>`;
    }
    #viewButton(label, list) {
        return html `<button
      type="button"
      aria-pressed=${this.#isList === list}
      @click=${() => {
            this.view = list ? 'list' : 'month';
        }}
    >
      ${label}
    </button>`;
    }
    #go(date) {
        this.active = date;
        this.open = undefined;
        this.pages = 1;
    }
    summary(context, found) {
        const { words } = context;
        if (this.showsOne)
            return '';
        const active = this.#activeDay(context);
        if (this.#isList)
            return words.eventsFrom(this.#upcoming(context, found).length, day(words, active, 'date'));
        const first = active.firstOfMonth();
        const inMonth = occurrencesBetween(found, first, first.addMonths(1).addDays(-1));
        return words.eventsIn(inMonth.length, day(words, active, 'month'));
    }
    find(context) {
        const theme = this.themeId(context);
        // A page may have loaded services too: what is shown must not depend on the other widgets of a page.
        const all = occurrences(context.feed).filter(({ kind }) => kind === 'event');
        return theme === undefined ? all : filterOccurrences(context.feed, all, { theme });
    }
    /** What the list shows: from the day looked at on; what is over already today is left out. */
    #upcoming(context, found) {
        const from = this.#activeDay(context);
        const list = found.filter(({ lastDay }) => !lastDay.isBefore(from));
        return from.equals(context.today) ? list.filter((occurrence) => !isPast(occurrence, context.now)) : list;
    }
    results(context, found) {
        if (this.showsOne)
            return this.#single(context);
        return this.#isList ? this.#list(context, this.#upcoming(context, found)) : this.#month(context, found);
    }
    #single(context) {
        const { words, feed, now, level } = context;
        const id = this.event.trim();
        const dates = occurrences(feed).filter(({ event }) => event?.id === id);
        const shown = dates.find((occurrence) => !isPast(occurrence, now)) ?? dates[dates.length - 1];
        return shown ? occurrenceItem(context, shown, level, true) : unknownNote(words, words.unknownEvent, id);
    }
    #month(context, found) {
        const active = this.#activeDay(context);
        const month = active.firstOfMonth();
        const byDay = occurrencesByDay(found, month.addDays(-7), month.addDays(45));
        const on = (date) => nearestFirst(context, byDay.get(date.toString()) ?? []);
        return html `<div class=${this.#width.narrow ? 'narrow' : ''}>
      ${monthTable(context, {
            month,
            active,
            open: this.open,
            on,
            select: (date) => {
                this.active = this.open = date;
                this.#focusAfter = `#day-${date.toString()}`;
            },
            keydown: (event) => {
                this.#move(event, active, context.words.firstWeekday);
            },
        })}
      ${this.open ? this.#openDay(context, this.open, on(this.open)) : nothing}
    </div>`;
    }
    #move(event, active, firstWeekday) {
        const move = gridMove(event, getComputedStyle(this).direction === 'rtl');
        if (!move)
            return;
        event.preventDefault();
        const intoWeek = (active.weekday - firstWeekday + 7) % 7;
        const target = 'days' in move
            ? active.addDays(move.days)
            : 'months' in move
                ? active.addMonths(move.months)
                : active.addDays(move.weekEnd === 'first' ? -intoWeek : 6 - intoWeek);
        this.active = target;
        this.#focusAfter = `[data-day="${target.toString()}"]`;
    }
    #openDay(context, date, found) {
        return html `<div class="section">
      ${dayOf(context, date, found)}
      <p class="row section">
        <button
          type="button"
          @click=${() => {
            this.open = undefined;
            this.#focusAfter = `[data-day="${date.toString()}"]`;
        }}
        >
          ${context.words.closeDay}
        </button>
      </p>
    </div>`;
    }
    #list(context, upcoming) {
        const { words } = context;
        const shown = upcoming.slice(0, this.pages * Math.max(1, Math.trunc(Number(this.limit)) || PAGE));
        if (!shown.length)
            return html `<p>${words.noEvent}</p>`;
        const next = upcoming[shown.length];
        return html `${agenda(context, shown, this.#activeDay(context))}
    ${next
            ? html `<p class="row section">
            <button
              type="button"
              @click=${() => {
                this.#focusAfter = `[data-key="${CSS.escape(next.key)}"] [tabindex]`;
                this.pages += 1;
            }}
            >
              ${words.showMore}
            </button>
          </p>`
            : nothing}`;
    }
    updated(changed) {
        super.updated(changed);
        if (!this.#focusAfter)
            return;
        this.renderRoot.querySelector(this.#focusAfter)?.focus();
        this.#focusAfter = '';
    }
}
__decorate([
    property()
], EventCalendar.prototype, "event", void 0);
__decorate([
    property()
], EventCalendar.prototype, "view", void 0);
__decorate([
    property()
], EventCalendar.prototype, "date", void 0);
__decorate([
    property()
], EventCalendar.prototype, "limit", void 0);
__decorate([
    state()
], EventCalendar.prototype, "active", void 0);
__decorate([
    state()
], EventCalendar.prototype, "open", void 0);
__decorate([
    state()
], EventCalendar.prototype, "pages", void 0);
