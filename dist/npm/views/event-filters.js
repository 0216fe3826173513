/** The calendar's fields: what stands in sight, and what is behind « Plus de filtres ». */
import { nothing } from 'lit';
import { audiencesOf } from '../domain/event-facets.js';
import { capital } from '../text/format.js';
import { searchField } from '../ui/fields.js';
import { ageField, chosenOf, communeField, countedField, countedTick, filterGroup, moreFilters, themeField, } from './filters.js';
/** An audience that nobody has named is told by its code. */
const audienceText = ({ audiences }, code) => capital(audiences?.[code] ?? code);
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
        moreFilters(context, filters.more, filters.openMore, [
            ageField(context, choices.ageMonths, (ageMonths) => {
                change({ ageMonths });
            }, counted('age')),
            audienceField(context, filters, counted('audience')),
            countedTick(words.freeOnly, !!choices.free, count('free', 'yes'), (free) => {
                change({ free });
            }),
        ]),
    ]);
}
/** « Pour qui », where the events say so. */
function audienceField(context, filters, count) {
    const { words, feed } = context;
    const codes = audiencesOf(feed);
    if (!filters.audiences || !codes.size)
        return nothing;
    const options = [...codes]
        .map((value) => ({ value, text: audienceText(filters, value) }))
        .sort((a, b) => a.text.localeCompare(b.text, words.locale));
    return countedField(context, words.eventsFor, filters.choices.audience ?? '', [{ value: '', text: words.anyone }, ...options], count, (audience) => {
        filters.change({ audience });
    });
}
/** Each thing that is chosen, in words, to be taken off. */
export function chosenEvents({ words, feed }, filters) {
    const { query, choices, change, without } = filters;
    const { theme, ageMonths, audience, free } = choices;
    const list = [
        ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
        ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
        ['age', ageMonths === undefined ? '' : words.months(ageMonths), { ageMonths: undefined }],
        ['audience', audience && audienceText(filters, audience), { audience: '' }],
        ['free', free ? words.freeOnly : '', { free: false }],
    ];
    return chosenOf(list, without, change);
}
