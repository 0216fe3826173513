import { ageFacet, isFree, themeFacet } from './offer-facets.js';
const ALL = 'tous-publics';
const NOTHING = { themes: [] };
const offerOf = ({ event, service }) => event ?? service ?? NOTHING;
/** The audiences that a feed's events and visits name, everybody left out. */
export function audiencesOf({ events }) {
    let all = named.get(events);
    if (!all)
        named.set(events, (all = new Set(events.flatMap(({ audiences = [] }) => audiences))));
    all.delete(ALL);
    return all;
}
const named = new WeakMap();
const YES = ['yes'];
const NONE = [];
/** @param searched whether an occurrence answers the words that are looked for; absent where there are none */
export function eventFacets(feed, { theme, ageMonths, audience, free }, searched) {
    const everyone = [...audiencesOf(feed)];
    const audiences = (occurrence) => {
        const { audiences: of } = offerOf(occurrence);
        return !of?.length || of.includes(ALL) ? everyone : of;
    };
    return {
        query: { passes: searched },
        theme: themeFacet(feed, theme, offerOf),
        age: ageFacet(ageMonths, offerOf),
        audience: {
            chosen: audience,
            values: audiences,
        },
        free: {
            chosen: free ? 'yes' : '',
            values: (occurrence) => (isFree(offerOf(occurrence)) ? YES : NONE),
        },
        commune: { values: ({ place }) => (place ? [place.commune] : []) },
    };
}
