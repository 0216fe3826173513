/** The calendar's filters: those in sight, those behind « Plus de filtres », which are a late part, and what is chosen. */
import { html } from 'lit';
import { loadPart } from '../client/parts.js';
import { chosenEvents, eventFilters } from '../views/event-filters.js';
import { chosenFilters, countedField, countedTick, keepingPlace } from '../views/filters.js';
import { notDrawn } from '../views/record.js';
import { Kept } from './kept.js';
import { Late } from './late.js';
export class CalendarFilters {
    #more;
    #kept;
    #open;
    /**
     * @param change - Takes over what a person changes.
     * @param reach - A person reaches for the search.
     * @param focus - Is told where the person is once a choice is taken off.
     */
    constructor(host, change, reach, focus) {
        this.host = host;
        this.change = change;
        this.reach = reach;
        this.focus = focus;
        this.#open = false;
        /** Sends for « Plus de filtres », which knows the names of what can be chosen there. */
        this.ask = () => {
            this.#more.ask();
        };
        /** An age as it is written, in months. */
        this.parseAge = (age) => (age.trim() ? this.#more.part?.parseAge(age) : undefined);
        this.#toggle = (open) => {
            this.#open = open;
            if (open)
                this.ask();
            this.host.requestUpdate();
        };
        this.#more = new Late(host, () => loadPart('more-event-filters'));
        this.#kept = new Kept(host, '.fields');
    }
    /** Whether an age can be told, which is a matter of « Plus de filtres »; it is sent for where there is one. */
    waitsFor(age) {
        const { part, failed } = this.#more;
        if (!age.trim() || part || failed)
            return false;
        this.ask();
        return true;
    }
    /** The fields, which are many and drawn anew only where something in them is another, and what is chosen. */
    draw(context, asked, clear) {
        const { query, choices, found } = asked;
        const { part, failed } = this.#more;
        const { words, feed, commune } = context;
        const chosen = Object.values(choices);
        const key = [words, feed, commune, query, ...chosen, this.#open, part, failed, found?.counted];
        return html `${this.#kept.draw(key, () => eventFilters(context, this.#filters(context, asked)))}
    ${chosenFilters(context, this.chosen(context, asked), clear)}`;
    }
    /** What is chosen, to be taken off. */
    chosen(context, asked) {
        return keepingPlace(chosenEvents(context, this.#filters(context, asked)), this.focus);
    }
    #filters(context, asked) {
        const { query, choices, found } = asked;
        return {
            query,
            choices,
            more: { open: this.#open, toggle: this.#toggle, fields: () => this.#fields(context, asked) },
            ageText: (months) => this.#more.part?.ageText(context.words, months) ?? '',
            audienceText: (code) => this.#more.part?.audienceText(context.words, code) ?? code,
            count: (key, value) => found?.count(key, value),
            without: (key) => found?.without(key) ?? 0,
            change: this.change,
            reach: this.reach,
        };
    }
    #toggle;
    #fields(context, { choices, found }) {
        const { part, failed } = this.#more;
        if (!part)
            return notDrawn(context, failed);
        return part.fields(context, {
            countedField,
            tickField: countedTick,
            choices,
            count: (key, value) => found?.count(key, value),
            change: this.change,
        });
    }
}
