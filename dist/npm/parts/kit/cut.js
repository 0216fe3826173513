/** A text cut at the words that a query found in it. */
import { COMPOUND, MAX_TEXT } from './lexicon.js';
import { foldedWords, isStopWord, stem, WORD } from './search-words.js';
/** Compounds that are remembered: those of the cards in sight, which change little while a person types. */
const REMEMBERED = 2_000;
const compounds = new Map();
function read(text) {
    const known = compounds.get(text);
    if (known)
        return known;
    const parts = [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        words: foldedWords(written).map((word) => ({ stem: stem(word), stop: isStopWord(word) })),
    }));
    const compound = { joined: stem(foldedWords(text).join('')), parts };
    if (compounds.size >= REMEMBERED)
        compounds.clear();
    compounds.set(text, compound);
    return compound;
}
export function cutText(found, text) {
    const tokens = [];
    const content = [];
    const has = (wanted) => found.stems.some((stems) => stems.has(wanted));
    for (const { 0: compound, index } of text.slice(0, MAX_TEXT).matchAll(COMPOUND)) {
        const { joined, parts } = read(compound);
        const whole = has(joined);
        for (const { start, end, words } of parts) {
            const token = { start: index + start, end: index + end, found: whole || words.some((word) => has(word.stem)) };
            tokens.push(token);
            for (const word of words)
                if (!word.stop)
                    content.push({ stem: word.stem, token });
        }
    }
    for (const { terms } of found.groups)
        for (const { stems } of terms)
            content.forEach((_, at) => {
                if (stems.every((part, index) => content[at + index]?.stem === part))
                    for (const { token } of content.slice(at, at + stems.length))
                        token.found = true;
            });
    return pieces(text, tokens.filter((token) => token.found));
}
function pieces(text, tokens) {
    const cut = [];
    let at = 0;
    for (const { start, end } of tokens) {
        cut.push(text.slice(at, start), text.slice(start, end));
        at = end;
    }
    return [...cut, text.slice(at)];
}
