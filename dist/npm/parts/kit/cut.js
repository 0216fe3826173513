/** A text cut at the words that a query found in it. */
import { COMPOUND, MAX_TEXT } from './lexicon.js';
import { foldedWords, isStopWord, stem, WORD } from './search-words.js';
export function cutText(found, text) {
    const tokens = [];
    const content = [];
    const has = (word) => found.stems.some((stems) => stems.has(stem(word)));
    for (const { 0: compound, index } of text.slice(0, MAX_TEXT).matchAll(COMPOUND)) {
        const joined = has(foldedWords(compound).join(''));
        for (const { 0: written, index: at } of compound.matchAll(WORD)) {
            const words = foldedWords(written);
            const token = { start: index + at, end: index + at + written.length, found: joined || words.some(has) };
            tokens.push(token);
            for (const word of words)
                if (!isStopWord(word))
                    content.push({ stem: stem(word), token });
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
