/** The ways to narrow the services of a territory, each with the choices that a service answers. */
import type { Feed, Service } from '../feed/types.js';
import type { Facet } from './facets.js';
import { ageFacet, isFree, themeFacet } from './offer-facets.js';
import { isOpenDuring, openingState } from './opening.js';
import { communesOf, type PlacedService } from './proximity.js';
import { fold } from './search.js';
import { wallTime } from './zone.js';

/** What a person chose; an absent key and an empty text leave everything in. */
export interface ServiceChoices {
  /** Theme id; takes in the themes below it. */
  readonly theme?: string | undefined;
  /** Category, whatever its case and accents. */
  readonly category?: string | undefined;
  /** A child's age in whole months; a service that names no ages is for all. */
  readonly ageMonths?: number | undefined;
  readonly openNow?: boolean | undefined;
  /** Day of the week and part of the day: see {@link partsOfWeek}. */
  readonly when?: string | undefined;
  readonly places?: boolean | undefined;
  readonly free?: boolean | undefined;
  readonly remote?: boolean | undefined;
  readonly accessible?: boolean | undefined;
}

export type ServiceFacet = 'query' | 'theme' | 'category' | 'age' | 'commune' | 'openNow' | 'when' | Yes;
type Yes = 'places' | 'free' | 'remote' | 'accessible';

/** Parts of a day, in minutes after midnight: what « mercredi matin » means when one wants to go there. */
const PARTS = { day: [0, 1440], morning: [480, 720], afternoon: [720, 1080], evening: [1080, 1380] } as const;
export type PartOfDay = keyof typeof PARTS;

/** `3-morning` is Wednesday morning. */
export const partsOfWeek: readonly string[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  Object.keys(PARTS).map((part) => `${weekday}-${part}`),
);

/** The next such part of the week that is not over, from a moment on. */
function periodOf(when: string, now: number, timeZone: string): Parameters<typeof isOpenDuring>[1] | undefined {
  const [, weekday, part] = /^([1-7])-(day|morning|afternoon|evening)$/.exec(when) ?? [];
  if (!weekday || !part) return undefined;
  const { date, minutes } = wallTime(now, timeZone);
  const [from, to] = PARTS[part as PartOfDay];
  const ahead = (Number(weekday) - date.weekday + 7) % 7;
  return { date: date.addDays(ahead || (minutes < to ? 0 : 7)), from, to };
}

/** What is said of a service with one word, and can be asked for with one tick. */
const YES: Readonly<Record<Yes, (service: Service) => boolean>> = {
  places: ({ availability }) => availability?.state === 'places',
  free: isFree,
  remote: ({ attendance }) => !!attendance?.includes('remote'),
  accessible: ({ accessibility }) => accessibility?.wheelchair === true,
};

/**
 * The facets of the services.
 * @param searched whether a service answers the words that are looked for; absent where there are none
 * @param all whether every facet is counted; else those that stand in sight at first
 */
export function serviceFacets(
  feed: Feed,
  choices: ServiceChoices,
  searched: ((service: Service) => boolean) | undefined,
  now: number,
  all: boolean,
): Readonly<Record<ServiceFacet, Facet<PlacedService>>> {
  const { theme, ageMonths: age, openNow } = choices;
  const category = choices.category && fold(choices.category);
  const isOpen = (service: Service): boolean => openingState(service, now, feed).kind === 'open';
  const yes = (key: Yes): Facet<PlacedService> => ({
    passes: choices[key] ? ({ service }) => YES[key](service) : undefined,
    values: all ? ({ service }) => (YES[key](service) ? ['yes'] : []) : undefined,
  });
  return {
    query: { passes: searched && (({ service }) => searched(service)) },
    theme: themeFacet(feed, theme, ({ service }) => service),
    category: {
      passes: category ? ({ service }) => !!service.category && fold(service.category) === category : undefined,
      values: all ? ({ service }) => (service.category ? [fold(service.category)] : []) : undefined,
    },
    age: ageFacet(age, ({ service }) => service),
    commune: { values: ({ service }) => communesOf(service, now) },
    openNow: {
      passes: openNow ? ({ service }) => isOpen(service) : undefined,
      values: ({ service }) => (isOpen(service) ? ['yes'] : []),
    },
    when: whenFacet(feed, choices.when, now, all),
    places: yes('places'),
    free: yes('free'),
    remote: yes('remote'),
    accessible: yes('accessible'),
  };
}

function whenFacet(feed: Feed, when: string | undefined, now: number, all: boolean): Facet<PlacedService> {
  const periods = partsOfWeek.map((part) => ({ part, period: periodOf(part, now, feed.timeZone) }));
  const chosen = when ? periodOf(when, now, feed.timeZone) : undefined;
  return {
    passes: chosen && (({ service }) => isOpenDuring(service, chosen, feed)),
    values: all
      ? ({ service }) =>
          periods.flatMap(({ part, period }) => (period && isOpenDuring(service, period, feed) ? [part] : []))
      : undefined,
  };
}
