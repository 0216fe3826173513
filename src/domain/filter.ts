/** What is left of a list after a person's choices; the order is kept, and no list is changed. */
import type { Feed } from '../feed/types.js';
import { haystackOfOccurrence } from './haystack.js';
import type { Occurrence } from './occurrences.js';
import { fold, searcher } from './search.js';
import { themeAndBelow } from './themes.js';

/** An absent key and an empty text leave everything in. */
export interface OccurrenceFilter {
  readonly theme?: string | undefined;
  readonly query?: string | undefined;
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
