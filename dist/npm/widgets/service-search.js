import { loadPart } from '../client/parts.js';
import { answering, tally } from '../domain/facets.js';
import { fold, saying } from '../domain/search.js';
import { serviceFacets } from '../domain/service-facets.js';
import { byViewpoint } from '../domain/territory.js';
import { validServices } from '../domain/valid-services.js';
import { Late } from './late.js';
import { Searching } from './searching.js';
import { Sliced } from './sliced.js';
const MINUTE = 60_000;
/**
 * From what a person asks to the services that answer it, in slices and each piece of work only once. The list comes
 * first; how many each choice would leave follows when it is drawn.
 */
export class ServiceSearch {
    #searching;
    #placed;
    #found;
    #counts;
    constructor(host) {
        /** A person reaches for the search. */
        this.warm = () => {
            this.#searching.ask();
        };
        this.#last = [];
        this.more = new Late(host, () => loadPart('more-filters'));
        this.#searching = new Searching(host, function* ({ searchableService }, feed) {
            for (const service of feed.services)
                yield searchableService(feed, service);
        });
        this.#placed = new Sliced(host);
        this.#found = new Sliced(host);
        this.#counts = new Sliced(host, true);
    }
    /** What was found last; undefined until there is something. */
    find(feed, { query, choices, more, from }, now) {
        // What is near and what is open changes at the minute, not between two drawings.
        const minute = Math.floor(now / MINUTE);
        const viewed = this.#placed.get([feed, from, minute], function* () {
            return { placed: yield* byViewpoint(validServices(feed, now), from, feed, now), answers: new Map() };
        });
        const { part, failed } = this.more;
        const waits = Object.values(more).some(Boolean) && !part && !failed;
        if (waits)
            this.more.ask();
        if (!viewed || waits)
            return undefined;
        const { placed, answers } = viewed;
        const answer = this.#searching.find(feed, query);
        const looking = !!fold(query);
        const words = looking && answer !== 'waiting' ? answer : undefined;
        const facets = () => ({
            ...serviceFacets(feed, choices, looking ? this.#passes(query, words?.scores) : undefined, now),
            ...part?.facets(feed, more, now),
        });
        const key = [placed, part, ...values(choices), ...values(more), looking && query, words];
        // The list stays as it is until the index is there to say what else it should be.
        const last = this.#found.get(looking && answer === 'waiting' ? this.#last : (this.#last = key), function* () {
            // What has the words, the best first: thousands of others need not be asked.
            const places = words?.placesIn(placed, ({ service }) => service.id);
            const found = yield* answering(placed, facets(), answers, places);
            return { found, cut: words?.cut, close: words?.complete === 0 && found.length > 0 };
        });
        // Of a part of the services no number is claimed.
        const counts = feed.pending.services
            ? undefined
            : this.#counts.get(this.#last, () => tally(placed, facets(), answers));
        return (last && {
            ...last,
            passing: this.#found.busy,
            count: (...of) => counts?.count(...of),
            without: (of) => counts?.without(of) ?? 0,
        });
    }
    #last;
    /** By the index; where it cannot be had, by the words as they are written. */
    #passes(query, scores) {
        if (scores)
            return ({ id }) => scores.has(id);
        const says = saying(query);
        return ({ name, category, summary, keywords, place }) => says([name, category, summary, keywords, place?.name, place?.city]);
    }
}
const values = (choices) => Object.values(choices);
