/** Finds actions by words: loaded when a person begins to type some. */
import { haystackOfAction } from '../domain/haystack.js';
import { searcher } from '../domain/search.js';
export function finder(feed, query) {
    const finds = searcher(query, feed.synonyms);
    return (action) => finds(haystackOfAction(feed, action));
}
