import { ageFacet, themeFacet } from './offer-facets.js';
import { openingState } from './opening.js';
import { communesOf } from './proximity.js';
import { fold } from './search.js';
/** The same list for the same text: things that give one list are counted together. */
function shared(list) {
    const lists = new Map();
    return (text) => {
        let known = lists.get(text);
        if (!known)
            lists.set(text, (known = list(text)));
        return known;
    };
}
const NONE = [];
const YES = ['yes'];
const one = shared((text) => [text]);
const folded = shared((text) => [fold(text)]);
/**
 * The facets of the services.
 * @param searched whether a service answers the words that are looked for; absent where there are none
 */
export function serviceFacets(feed, choices, searched, now) {
    const { theme, ageMonths: age, openNow } = choices;
    const category = choices.category && fold(choices.category);
    const isOpen = (service) => openingState(service, now, feed).kind === 'open';
    return {
        query: { passes: searched && (({ service }) => searched(service)) },
        theme: themeFacet(feed, theme, ({ service }) => service),
        category: {
            passes: category ? ({ service }) => !!service.category && folded(service.category)[0] === category : undefined,
            values: ({ service }) => (service.category ? folded(service.category) : NONE),
        },
        age: ageFacet(age, ({ service }) => service),
        commune: {
            values: ({ service }) => service.visits ? [...communesOf(service, now)] : service.place ? one(service.place.commune) : NONE,
        },
        openNow: {
            passes: openNow ? ({ service }) => isOpen(service) : undefined,
            values: ({ service }) => (isOpen(service) ? YES : NONE),
        },
    };
}
