import { narrowActions } from '../domain/action-facets.js';
import { fold } from '../domain/search.js';
import { Late } from './late.js';
/** From what a person asks to the actions that answer it: worked out anew where something of it has changed. */
export class ActionSearch extends Late {
    #key = '';
    #feed;
    #tally;
    /** @param among - Of one agreement, whose id is given, or of the whole feed. */
    find(feed, among, agreement, choices, today) {
        const { part } = this;
        const words = fold(choices.query);
        if (words && !part && !this.failed)
            this.ask();
        const key = JSON.stringify([choices, agreement, !part]) + String(today);
        if (key !== this.#key || feed !== this.#feed)
            this.#tally = narrowActions(feed, among, choices, today, words ? part?.finder(feed, words) : undefined);
        this.#key = key;
        this.#feed = feed;
        return this.#tally;
    }
}
