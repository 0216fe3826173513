/**
 * Text as it is compared: lower case, no accents, ligatures undone, and one space for whatever is neither letter
 * nor digit: « Saint-Père », « saint pere » and « SAINT PÈRE » are one.
 */
export function fold(text) {
    return text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\p{M}\u00ad]+/gu, '')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/**
 * In the order of the alphabet, whatever the accents and the case. The browser's own order (`localeCompare`) takes a slow
 * phone most of a tenth of a second before the first two are compared.
 */
export function alphabetical(items, nameOf) {
    return items
        .map((item) => [fold(nameOf(item)), item])
        .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
        .map(([, item]) => item);
}
/** Longest query that is looked at: nobody types more, and a pasted novel must not freeze the page. */
export const MAX_QUERY = 200;
/** A simple look where there is no index: each word of a query, as it is written, stands in one of some texts. */
export function saying(query) {
    const words = fold(query.slice(0, MAX_QUERY)).split(' ');
    return (texts) => {
        const said = fold(texts.join(' '));
        return words.every((word) => said.includes(word));
    };
}
/** Words as they are looked for: a plural finds its singular, which is the beginning of it. */
const wordsOf = (text) => fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/^(.{4,})[sx]$/, '$1'));
/** The query itself, and the query with a word of a group replaced by each other one of that group. */
function variantsOf(query, synonyms) {
    const words = wordsOf(query.slice(0, MAX_QUERY));
    const asked = ` ${words.join(' ')} `;
    const variants = [words];
    for (const group of synonyms) {
        const terms = group.map((term) => ` ${wordsOf(term).join(' ')} `).filter((term) => term.trim());
        const said = terms.find((term) => asked.includes(term));
        if (said) {
            for (const term of terms)
                if (term !== said)
                    variants.push(asked
                        .replace(said, () => term)
                        .trim()
                        .split(' '));
        }
    }
    return variants;
}
/**
 * A test for one query, to be made once and asked of many texts. Every word must be found: a short one (« bus »)
 * as the beginning of a word, so that it does not find « abus »; a longer one anywhere. A single letter among
 * other words (« garde d’enfant ») is not looked for. A query without a word finds everything.
 * @param synonyms groups of words for one thing: a query with one of them also finds the others
 */
export function searcher(query, synonyms = []) {
    const variants = variantsOf(query, synonyms).map((words) => {
        const long = words.filter((word) => word.length > 1);
        return (long.length ? long : words).map((word) => (word.length < 4 ? ` ${word}` : word));
    });
    return (haystack) => variants.some((words) => words.every((word) => ` ${haystack}`.includes(word)));
}
/** Whether a text that was folded answers a query; see {@link searcher}. */
export function matches(haystackFolded, queryText, synonyms) {
    return searcher(queryText, synonyms)(haystackFolded);
}
