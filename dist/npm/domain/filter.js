import { haystackOfOccurrence } from './haystack.js';
import { fold, searcher } from './search.js';
import { themeAndBelow } from './themes.js';
function keep(items, tests) {
    const asked = tests.filter((test) => !!test);
    return items.filter((item) => asked.every((test) => test(item)));
}
function ofTheme(feed, theme) {
    if (!theme)
        return undefined;
    const ids = themeAndBelow(feed, theme);
    return ({ themes }) => themes.some((id) => ids.has(id));
}
function ofQuery(feed, query, haystack) {
    if (!query || !fold(query))
        return undefined;
    const finds = searcher(query, feed.synonyms);
    return (item) => finds(haystack(feed, item));
}
export function filterOccurrences(feed, list, { theme, query }) {
    return keep(list, [ofTheme(feed, theme), ofQuery(feed, query, haystackOfOccurrence)]);
}
