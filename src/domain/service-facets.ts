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

const NONE: readonly string[] = [];
const YES: readonly string[] = ['yes'];
const one = shared((text) => [text]);
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
  const category = choices.category && fold(choices.category);
  const isOpen = (service: Service): boolean => openingState(service, now, feed).kind === 'open';
  return {
    query: { passes: searched && (({ service }) => searched(service)) },
    theme: themeFacet(feed, theme, ({ service }) => service),
    category: {
      passes: category ? ({ service }) => !!service.category && folded(service.category)[0] === category : undefined,
      values: ({ service }) => (service.category ? folded(service.category) : NONE),
    },
    age: ageFacet(age, ({ service }) => service),
    commune: {
      values: ({ service }) =>
        service.visits ? [...communesOf(service, now)] : service.place ? one(service.place.commune) : NONE,
    },
    openNow: {
      passes: openNow ? ({ service }) => isOpen(service) : undefined,
      values: ({ service }) => (isOpen(service) ? YES : NONE),
    },
  };
}
