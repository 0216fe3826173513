import { eventFacets } from '../domain/event-facets.js';
import { answering, tally } from '../domain/facets.js';
import { isPast, occurrences, occurrencesBetween, occurrencesInSlices, } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { fold, saying } from '../domain/search.js';
import { Searching } from './searching.js';
import { Sliced } from './sliced.js';
/** The last day that a feed can name. */
const EVER = PlainDate.of(9999, 12, 31);
/** From what a person asks to the events that answer it, in slices and each piece of work only once. */
export class EventSearch {
    #searching;
    #built;
    #all;
    #tally;
    constructor(host) {
        /** A person reaches for the search. */
        this.warm = () => {
            this.#searching.ask();
        };
        this.#searching = new Searching(host, function* ({ searchableOccurrence }, feed) {
            for (const occurrence of occurrences(feed))
                yield searchableOccurrence(feed, occurrence);
        });
        this.#built = new Sliced(host);
        this.#all = new Sliced(host);
        this.#tally = new Sliced(host, true);
    }
    /** What was found last; undefined until there is something. */
    find(feed, { query, choices, from, to = EVER, now }) {
        const built = this.#built.get([feed], () => occurrencesInSlices(feed));
        if (!built)
            return undefined;
        const answer = this.#answer(feed, query);
        const asked = [built, query, answer?.scores, ...Object.values(choices)];
        const facets = () => eventFacets(feed, choices, this.#words(feed, query));
        const all = this.#all.get(asked, () => answering(built, facets()));
        if (!all)
            return undefined;
        const within = (list) => {
            const found = occurrencesBetween(list, from, to);
            return now === undefined ? found : found.filter((occurrence) => !isPast(occurrence, now));
        };
        // Of a part of the events no number is claimed.
        const counted = feed.pending.events
            ? undefined
            : this.#tally.get([...asked, from.toString(), to.toString(), now], () => tally(within(built), facets()));
        return {
            all,
            found: within(all),
            count: (key, value) => counted?.count(key, value),
            without: (key) => counted?.without(key) ?? 0,
            counted,
            close: answer?.complete === 0 && all.length > 0,
        };
    }
    #answer(feed, query) {
        const answer = this.#searching.find(feed, query);
        return answer === 'waiting' ? undefined : answer;
    }
    /** By the index where it is there; until then, and where it cannot be had, by the words as they are written. */
    #words(feed, query) {
        if (!fold(query))
            return undefined;
        const scores = this.#answer(feed, query)?.scores;
        if (scores)
            return ({ key }) => scores.has(key);
        const says = saying(query);
        return ({ title, event, service, place }) => says([title, (event ?? service)?.summary, place?.name, place?.city]);
    }
}
