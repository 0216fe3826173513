/** The filters that widgets share: the same words and pieces everywhere. */
import { html } from 'lit';
import { selectField } from '../ui/fields.js';
/** « Commune »: a viewpoint, in alphabetical order. */
export function communeField({ feed, words, commune }, change) {
    const options = feed.communes
        .map(({ code, name }) => ({ value: code, text: name }))
        .sort((a, b) => a.text.localeCompare(b.text, feed.language));
    return selectField(words.commune, commune?.code ?? '', [{ value: '', text: words.allCommunes }, ...options], change);
}
/** « Thème », in the feed's order, children under their parent. */
export function themeField({ feed, words }, theme, change) {
    const below = (parent, indent) => feed.themes
        .filter((one) => one.parent === parent)
        .flatMap(({ id, name }) => [{ value: id, text: indent + name }, ...(parent ? [] : below(id, '– '))]);
    return selectField(words.theme, theme, [{ value: '', text: words.allThemes }, ...below(undefined, '')], change);
}
/** A group of fields with a name. */
export function filterGroup({ words }, fields) {
    return html `<div class="fields" role="group" aria-label=${words.filters} part="filters">${fields}</div>`;
}
