/** What is left of a list after a person's choices; the order is kept, and no list is changed. */
import type { Action, ActionStatus, Feed } from '../feed/types.js';
import { covers } from './communes.js';
import { haystackOfAction, haystackOfOccurrence } from './haystack.js';
import type { Occurrence } from './occurrences.js';
import type { PlainDate } from './plain-date.js';
import { actionProgress } from './progress.js';
import { fold, searcher } from './search.js';
import { themeAndBelow } from './themes.js';

/** An absent key and an empty text leave everything in. */
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
