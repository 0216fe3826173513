import { searchField } from '../ui/fields.js';
import { chosenOf, communeField, filterGroup, moreFilters, themeField } from './filters.js';
export function eventFilters(context, filters) {
    const { words } = context;
    const { query, choices, change, count } = filters;
    const counted = (key) => (value) => count(key, value);
    return filterGroup(context, [
        searchField(words.searchEvents, query, (text) => {
            change({ query: text });
        }, filters.reach),
        communeField(context, (commune) => {
            change({ commune });
        }, counted('commune')),
        themeField(context, choices.theme ?? '', (theme) => {
            change({ theme });
        }, counted('theme')),
        moreFilters(context, filters.more.open, filters.more.toggle, filters.more.fields),
    ]);
}
/** Each thing that is chosen, in words, to be taken off. */
export function chosenEvents({ words, feed }, filters) {
    const { query, choices, change, without } = filters;
    const { theme, ageMonths, audience, free } = choices;
    const list = [
        ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
        ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
        ['age', ageMonths === undefined ? '' : filters.ageText(ageMonths), { ageMonths: undefined }],
        ['audience', audience && filters.audienceText(audience), { audience: '' }],
        ['free', free ? words.freeOnly : '', { free: false }],
    ];
    return chosenOf(list, without, change);
}
