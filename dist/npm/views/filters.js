/** The filters that widgets share: the same words and pieces everywhere. */
import { html, nothing } from 'lit';
import { agesWith } from '../domain/offer-facets.js';
import { alphabetical } from '../domain/search.js';
import { checkField, selectField } from '../ui/fields.js';
import { disclosure } from './record.js';
const uncounted = () => undefined;
/**
 * A select whose options say how many things they would leave. One that would leave none is there, and cannot be
 * chosen: no choice is a dead end.
 */
export function countedField({ words }, label, value, options, count, change) {
    const counted = options.map((option, i) => {
        const n = i ? count(option.value) : undefined;
        return n === undefined
            ? option
            : { ...option, text: words.counted(option.text, n), disabled: !n && option.value !== value };
    });
    return selectField(label, value, counted, change);
}
/** « Commune »: a viewpoint, in alphabetical order; every one can be chosen. */
export function communeField({ feed, words, commune }, change, count = uncounted) {
    const options = alphabetical(feed.communes, ({ name }) => name).map(({ code, name }) => ({
        value: code,
        text: count(code) ? words.counted(name, count(code) ?? 0) : name,
    }));
    return selectField(words.commune, commune?.code ?? '', [{ value: '', text: words.allCommunes }, ...options], change);
}
/** « Thème », in the feed's order, children under their parent. */
export function themeField(context, theme, change, count = uncounted) {
    const { feed, words } = context;
    const below = (parent, indent) => feed.themes
        .filter((one) => one.parent === parent)
        .flatMap(({ id, name }) => [{ value: id, text: indent + name }, ...(parent ? [] : below(id, '– '))]);
    const options = [{ value: '', text: words.allThemes }, ...below(undefined, '')];
    return countedField(context, words.theme, theme, options, count, change);
}
/** « Âge de l’enfant », as families say ages; one that the page asked for stands among them. */
export function ageField(context, age, change, count = uncounted) {
    const { words } = context;
    return countedField(context, words.childAge, age === undefined ? '' : String(age), [
        { value: '', text: words.anyAge },
        ...agesWith(age).map((one) => ({ value: String(one), text: words.months(one) })),
    ], count, (value) => {
        change(value ? Number(value) : undefined);
    });
}
/** A tick that says how many things it would leave. */
export function countedTick(text, checked, n, change) {
    return checkField(text, checked, change, n === undefined ? '' : `(${n})`);
}
/** A group of fields with a name. */
export function filterGroup({ words }, fields) {
    return html `<div class="fields" role="group" aria-label=${words.filters} part="filters">${fields}</div>`;
}
/** Filters that are not in sight at first. */
export function moreFilters({ words }, open, toggle, fields) {
    const one = {
        isOpen: () => open,
        toggle: (_key, next) => {
            toggle(next);
        },
    };
    const content = () => html `<div class="fields">${fields()}</div>`;
    return disclosure(one, '', words.moreFilters, content, { class: 'wide more' });
}
/** What is chosen of a list that says how each choice is taken off. */
export const chosenOf = (list, without, change) => list.flatMap(([key, text, off]) => text
    ? {
        text,
        without: without(key),
        clear: () => {
            change(off);
        },
    }
    : []);
/** The same, so that taking one off leaves the person among those that are left; `focus` is told where. */
export const keepingPlace = (chosen, focus) => chosen.map((one, i) => ({
    ...one,
    clear: () => {
        one.clear();
        const next = Math.min(i + 1, chosen.length - 1);
        focus(chosen.length > 1 ? `.chips li:nth-child(${next}) button` : 'input');
    },
}));
/** What is chosen, each to be taken off, or all at once. `after` is told which of them went. */
export function chosenFilters({ words }, chosen, clearAll) {
    if (!chosen.length)
        return nothing;
    return html `<ul class="row chips" role="list" aria-label=${words.chosenFilters} part="chosen">
    ${chosen.map(({ text, clear }) => html `<li>
          <button type="button" @click=${clear}>
            <span class="hidden">${words.takeOff}${words.colon} </span>${text} <span aria-hidden="true">×</span>
          </button>
        </li>`)}
    ${chosen.length > 1 ? html `<li><button type="button" class="plain" @click=${clearAll}>${words.clear}</button></li>` : nothing}
  </ul>`;
}
