/** The choices that leave some of the actions out. */
import { nothing } from 'lit';
import { STATUSES } from '../../domain/totals.js';
import { searchField, selectField } from '../../ui/fields.js';
import { communeField, countedField, chosenOf, filterGroup, themeField, } from '../../views/filters.js';
import { yearsOf } from './period.js';
export function actionFilters(context, { choices, tally, leads, agreement, change }) {
    const { words, feed } = context;
    const counted = (key) => (value) => tally.count(key, value);
    const set = (key) => (value) => {
        change({ [key]: value });
    };
    const states = [...STATUSES, 'late'].map((value) => ({ value, text: stateText(words, value) }));
    return filterGroup(context, [
        searchField(words.searchActions, choices.query, set('query')),
        communeField(context, set('commune'), counted('commune')),
        themeField(context, choices.theme, set('theme'), counted('theme')),
        countedField(context, words.status, choices.status, [{ value: '', text: words.allStatuses }, ...states], counted('status'), set('status')),
        leads.length
            ? countedField(context, words.lead, choices.lead, [{ value: '', text: words.allLeads }, ...leads.map((name) => ({ value: name, text: name }))], counted('lead'), set('lead'))
            : nothing,
        feed.agreements.length > 1
            ? selectField(words.agreement, agreement, 
            // The years first: titles of agreements begin alike, and a narrow field shows their beginning alone.
            feed.agreements.map((one) => ({ value: one.id, text: `${yearsOf(words, one)}${words.colon} ${one.title}` })), set('agreement'))
            : nothing,
    ]);
}
const stateText = (words, status) => status === 'late' ? words.late : words.actionStatus[status];
/** Each thing that is chosen, in words, to be taken off. */
export function chosenActions({ words, feed, commune }, { choices, tally, change }) {
    const { query, theme, status, lead } = choices;
    const texts = {
        query: query.trim() && `«\u00a0${query.trim()}\u00a0»`,
        commune: commune?.name,
        theme: feed.themes.find(({ id }) => id === theme)?.name,
        status: status && stateText(words, status),
        lead,
    };
    return chosenOf(Object.keys(texts).map((key) => [key, texts[key], { [key]: '' }]), tally.without, change);
}
