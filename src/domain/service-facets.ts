/** The ways to narrow the services of a territory, each with the choices that a service answers. */
import type { Feed, Service } from '../feed/types.js';
import type { Facet } from './facets.js';
import { ageFacet, themeFacet } from './offer-facets.js';
import { openingState } from './opening.js';
import { communesOf, type PlacedService } from './proximity.js';
import { fold } from './search.js';

/** What a person chose; an absent key and an empty text leave everything in. */
export interface ServiceChoices {
  /** Theme id; takes in the themes below it. */
  readonly theme?: string | undefined;
  /** Category, whatever its case and accents. */
  readonly category?: string | undefined;
  /** A child's age in whole months; a service that names no ages is for all. */
  readonly ageMonths?: number | undefined;
  readonly openNow?: boolean | undefined;
}

export type ServiceFacet = 'query' | 'theme' | 'category' | 'age' | 'commune' | 'openNow';
export type ServiceFacets = Readonly<Record<ServiceFacet, Facet<PlacedService>>>;

/** The same list for the same text: things that give one list are counted together. */
function shared(list: (text: string) => readonly string[]) {
  const lists = new Map<string, readonly string[]>();
  return (text: string): readonly string[] => {
    let known = lists.get(text);
    if (!known) lists.set(text, (known = list(text)));
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
export function serviceFacets(
  feed: Feed,
  choices: ServiceChoices,
  searched: ((service: Service) => boolean) | undefined,
  now: number,
): ServiceFacets {
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
