/** The finder's fields that stand in sight. What is behind « Plus de filtres » is a late part. */
import { html } from 'lit';
import { searchField } from '../ui/fields.js';
import { ageField, chosenOf, communeField, countedTick, filterGroup, moreFilters, themeField, } from './filters.js';
export function serviceFilters(context, filters) {
    const { words } = context;
    const { query, choices, change, count, more } = filters;
    const counted = (key) => (value) => count(key, value);
    const set = (key) => (value) => {
        change({ [key]: value });
    };
    return filterGroup(context, [
        searchField(words.search, query, set('query'), filters.reach),
        communeField(context, set('commune'), counted('commune')),
        themeField(context, choices.theme ?? '', set('theme'), counted('theme')),
        ageField(context, choices.ageMonths, set('ageMonths'), counted('age')),
        html `<div class="row wide">
      ${filters.aroundMe} ${countedTick(words.openNow, !!choices.openNow, count('openNow', 'open'), set('openNow'))}
    </div>`,
        moreFilters(context, more.open, more.toggle, more.fields),
    ]);
}
/** Each thing that is chosen, in words, to be taken off. */
export function chosenServices({ words, feed }, filters) {
    const { query, choices, change, without } = filters;
    const { theme, ageMonths, category, openNow } = choices;
    const list = [
        ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
        ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
        ['age', ageMonths === undefined ? '' : words.months(ageMonths), { ageMonths: undefined }],
        ['openNow', openNow ? words.openNow : '', { openNow: false }],
        ['category', category, { category: '' }],
    ];
    return chosenOf(list, without, change);
}
