/** Finds actions by words: loaded when a person begins to type some. */
import { haystackOfAction } from '../domain/haystack.js';
import { searcher } from '../domain/search.js';
import type { Action, Feed } from '../feed/types.js';

export function finder(feed: Feed, query: string): (action: Action) => boolean {
  const finds = searcher(query, feed.synonyms);
  return (action) => finds(haystackOfAction(feed, action));
}
