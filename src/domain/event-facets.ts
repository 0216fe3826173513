/** The ways to narrow what is in the calendar, each with the choices that an occurrence answers. */
import type { Feed } from '../feed/types.js';
import type { Facet } from './facets.js';
import type { Occurrence } from './occurrences.js';
import { ageFacet, isFree, themeFacet, type Offer } from './offer-facets.js';

/** What a person chose; an absent key and an empty text leave everything in. */
export interface EventChoices {
  /** Theme id; takes in the themes below it. */
  readonly theme?: string | undefined;
  /** Age in whole months; what names no ages is for all. */
  readonly ageMonths?: number | undefined;
  /** Code of data·inclusion v1, « publics »; what names nobody, or everybody, is for all. */
  readonly audience?: string | undefined;
  readonly free?: boolean | undefined;
}

export type EventFacet = 'query' | 'theme' | 'age' | 'audience' | 'free' | 'commune';

const ALL = 'tous-publics';
const NOTHING: Offer = { themes: [] };

const offerOf = ({ event, service }: Occurrence): Offer => event ?? service ?? NOTHING;

/** The audiences that a feed's events and visits name, everybody left out. */
export function audiencesOf({ events }: Pick<Feed, 'events'>): ReadonlySet<string> {
  let all = named.get(events);
  if (!all) named.set(events, (all = new Set(events.flatMap(({ audiences = [] }) => audiences))));
  all.delete(ALL);
  return all;
}
const named = new WeakMap<Feed['events'], Set<string>>();

const YES: readonly string[] = ['yes'];
const NONE: readonly string[] = [];

/** @param searched whether an occurrence answers the words that are looked for; absent where there are none */
export function eventFacets(
  feed: Feed,
  { theme, ageMonths, audience, free }: EventChoices,
  searched: ((occurrence: Occurrence) => boolean) | undefined,
): Readonly<Record<EventFacet, Facet<Occurrence>>> {
  const everyone = [...audiencesOf(feed)];
  const audiences = (occurrence: Occurrence): readonly string[] => {
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
