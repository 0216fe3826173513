/** Text of the feed: plain text, a blank line starts a paragraph, a bare address becomes a link. */
import { html, nothing } from 'lit';
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»\]])/;
/** A record may be in another language than the page: assistive technology is told where. */
export function said(context, record, text) {
    const lang = record.lang ?? context.feed.language;
    return lang === context.words.lang ? text : html `<span lang=${lang}>${text}</span>`;
}
/** Paragraphs of a plain text; nothing for no text. */
export function paragraphs(context, record, text) {
    if (!text?.trim())
        return nothing;
    return html `<div class="text">
    ${text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => html `<p>${said(context, record, withLinks(paragraph))}</p>`)}
  </div>`;
}
/** Pieces of a text, those at the odd places drawn; a text of one piece is what it is, which is quicker to draw. */
export const spliced = (pieces, draw) => pieces.length < 2 ? pieces[0] : pieces.map((piece, i) => (i % 2 ? draw(piece) : piece));
// `split` with a group puts the addresses at the odd places.
const withLinks = (text) => spliced(text.split(ADDRESS), (piece) => html `<a href=${piece}>${piece}</a>`);
/** A text with the words that were looked for marked. */
export function marked(text, cut) {
    return cut ? spliced(cut(text), (piece) => html `<mark>${piece}</mark>`) : text;
}
/** A text whose spans, such as « 9 h – 12 h », stand on one line: one may break after a dash, whatever space follows. */
export const unbroken = (text) => spliced(text.split(/([^ ]*–[^ ]*)/), (piece) => html `<span class="nowrap">${piece}</span>`);
/** One term and its description; nothing where there is no description. */
export function fact(term, description) {
    if (description === undefined || description === '' || description === nothing)
        return nothing;
    return html `<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}
/** Items in one line, with a dot between; empty ones are left out. What is text alone is one text: quicker to draw. */
export function dotted(items) {
    const said = items.filter((item) => item !== undefined && item !== '' && item !== nothing);
    return said.every((item) => typeof item === 'string')
        ? said.join(' · ')
        : said.map((item, i) => (i ? html ` · ${item}` : item));
}
