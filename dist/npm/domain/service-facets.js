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
/** Of a text of several choices, with commas between them. */
export const split = shared((text) => text.split(','));
const folded = shared((text) => [fold(text)]);
/**
 * The facets of the services.
 * @param searched whether a service answers the words that are looked for; absent where there are none
 */
export function serviceFacets(feed, choices, searched, now) {
    const { theme, ageMonths: age, openNow } = choices;
    return {
        query: { passes: searched && (({ service }) => searched(service)) },
        theme: themeFacet(feed, theme, ({ service }) => service),
        category: {
            chosen: choices.category && fold(choices.category),
            values: ({ service }) => folded(service.category ?? ''),
        },
        age: ageFacet(age, ({ service }) => service),
        commune: { values: ({ service }) => split([...communesOf(service, now)].join()) },
        openNow: {
            chosen: openNow ? 'open' : '',
            values: ({ service }) => split(openingState(service, now, feed).kind),
        },
    };
}
