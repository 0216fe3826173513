import { fold } from './search.js';
/** The id itself and the ids of all themes below it; themes that are each other's parent do no harm. */
export function themeAndBelow(feed, id) {
    const ids = new Set([id]);
    // A set that grows while it is walked gives what was added too.
    for (const parent of ids) {
        for (const theme of feed.themes)
            if (theme.parent === parent)
                ids.add(theme.id);
    }
    return ids;
}
const above = new WeakMap();
/** The themes of a record and all that stand above them, each once: the same list for the same themes. */
export function themesAbove({ themes }, ids) {
    let lists = above.get(themes);
    if (!lists)
        above.set(themes, (lists = new Map()));
    const key = ids.join();
    let all = lists.get(key);
    if (all === undefined) {
        const seen = new Set(ids);
        for (const id of seen) {
            const parent = themes.find((theme) => theme.id === id)?.parent;
            if (parent)
                seen.add(parent);
        }
        lists.set(key, (all = [...seen]));
    }
    return all;
}
/** The theme that stands above all others of an id: itself where it has no parent that the feed knows. */
export function topThemeOf(feed, id) {
    const seen = new Set();
    let top;
    let next = id;
    while (next !== undefined && !seen.has(next)) {
        seen.add(next);
        const above = next;
        const theme = feed.themes.find((candidate) => candidate.id === above);
        top = theme ?? top;
        next = theme?.parent;
    }
    return top;
}
/** The theme of an id or a name, whatever its case and accents. */
export function findTheme(feed, text) {
    const asked = text.trim();
    const wanted = fold(asked.slice(0, 600));
    return (feed.themes.find(({ id }) => id === asked) ??
        feed.themes.find(({ id, name }) => !!wanted && (fold(name) === wanted || fold(id) === wanted)));
}
