/** What is left of a list after a person's choices; the order is kept, and no list is changed. */
import type { Action, ActionStatus, Feed, Service } from '../feed/types.js';
import { covers } from './communes.js';
import { haystackOfAction, haystackOfOccurrence, haystackOfService } from './haystack.js';
import type { Occurrence } from './occurrences.js';
import { openingState } from './opening.js';
import { PlainDate } from './plain-date.js';
import { actionProgress } from './progress.js';
import { fold, searcher } from './search.js';
import { themeAndBelow } from './themes.js';

/** An absent key and an empty text leave everything in. */
export interface ServiceFilter {
  readonly query?: string | undefined;
  /** Theme id; takes in the themes below it. */
  readonly theme?: string | undefined;
  /** Category, whatever its case and accents. */
  readonly category?: string | undefined;
  /** A child's age in whole months; a service that names no ages is for all. */
  readonly ageMonths?: number | undefined;
  readonly openNow?: boolean | undefined;
}

export interface OccurrenceFilter {
  readonly theme?: string | undefined;
  readonly query?: string | undefined;
}

export interface ActionFilter {
  readonly theme?: string | undefined;
  readonly status?: ActionStatus | 'unknown' | 'late' | undefined;
  /** INSEE code; leaves out the actions that name other communes. One of unknown coverage stays: nothing is hidden for want of data. */
  readonly commune?: string | undefined;
  readonly query?: string | undefined;
  /** Agreement id. */
  readonly agreement?: string | undefined;
}

type Test<T> = (item: T) => boolean;

function keep<T>(items: readonly T[], tests: readonly (Test<T> | undefined | false)[]): T[] {
  const asked = tests.filter((test): test is Test<T> => !!test);
  return items.filter((item) => asked.every((test) => test(item)));
}

function ofTheme(
  feed: Pick<Feed, 'themes'>,
  theme: string | undefined,
): Test<{ readonly themes: readonly string[] }> | undefined {
  if (!theme) return undefined;
  const ids = themeAndBelow(feed, theme);
  return ({ themes }) => themes.some((id) => ids.has(id));
}

function ofQuery<T>(
  feed: Feed,
  query: string | undefined,
  haystack: (feed: Feed, item: T) => string,
): Test<T> | undefined {
  if (!query || !fold(query)) return undefined;
  const finds = searcher(query, feed.synonyms);
  return (item) => finds(haystack(feed, item));
}

/** Whether the record holds on a day: from `validFrom` to `validUntil`, both included. */
function isValid({ validFrom, validUntil }: Service, today: PlainDate): boolean {
  const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
  const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
  return !first?.isAfter(today) && !last?.isBefore(today);
}

/** Services that answer the choices and are valid today; those that have closed stay, and are said to be. */
export function filterServices(
  feed: Feed,
  services: readonly Service[],
  filter: ServiceFilter,
  now: number,
): Service[] {
  const { query, theme, category, ageMonths: age, openNow } = filter;
  const today = PlainDate.at(now, feed.timeZone);
  const wanted = category && fold(category);
  return keep(services, [
    (service) => isValid(service, today),
    ofTheme(feed, theme),
    !!wanted && (({ category: own }) => !!own && fold(own) === wanted),
    age !== undefined && (({ ageMonths }) => (ageMonths?.min ?? 0) <= age && age < (ageMonths?.max ?? Infinity)),
    ofQuery(feed, query, haystackOfService),
    !!openNow && ((service) => openingState(service, now, feed).kind === 'open'),
  ]);
}

export function filterOccurrences(
  feed: Feed,
  list: readonly Occurrence[],
  { theme, query }: OccurrenceFilter,
): Occurrence[] {
  return keep(list, [ofTheme(feed, theme), ofQuery(feed, query, haystackOfOccurrence)]);
}

export function filterActions(
  feed: Feed,
  actions: readonly Action[],
  filter: ActionFilter,
  today: PlainDate,
): Action[] {
  const { theme, status, commune, query, agreement } = filter;
  return keep(actions, [
    !!agreement && ((action) => action.agreement === agreement),
    ofTheme(feed, theme),
    !!status &&
      ((action) => (status === 'late' ? actionProgress(action, today).late : (action.status ?? 'unknown') === status)),
    !!commune && (({ coverage }) => coverage === undefined || covers(coverage, commune)),
    ofQuery(feed, query, haystackOfAction),
  ]);
}
