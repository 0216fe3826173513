/** A text cut at the words that a query found in it. */
import { COMPOUND, MAX_TEXT } from './lexicon.js';
import { foldedWords, isStopWord, stem, WORD } from './search-words.js';
/** What is read of a text is remembered: the cards in sight change little while a person types. */
function remembering(read, most) {
    const known = new Map();
    return (text) => {
        let result = known.get(text);
        if (result === undefined) {
            result = read(text);
            if (known.size >= most)
                known.clear();
            known.set(text, result);
        }
        return result;
    };
}
const readCompound = remembering((text) => ({
    joined: stem(foldedWords(text).join('')),
    parts: [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        words: foldedWords(written).map((word) => ({ stem: stem(word), stop: isStopWord(word) })),
    })),
}), 2_000);
const readText = remembering((text) => [...text.slice(0, MAX_TEXT).matchAll(COMPOUND)].map(({ 0: compound, index }) => ({
    index,
    ...readCompound(compound),
})), 500);
export function cutText({ stems, groups }, text) {
    const tokens = [];
    const content = [];
    const has = (wanted) => stems.some((some) => some.has(wanted));
    for (const { index, joined, parts } of readText(text)) {
        const whole = has(joined);
        for (const { start, end, words } of parts) {
            const token = { start: index + start, end: index + end, found: whole || words.some((word) => has(word.stem)) };
            tokens.push(token);
            if (groups.size)
                for (const word of words)
                    if (!word.stop)
                        content.push({ stem: word.stem, token });
        }
    }
    for (const { terms } of groups)
        for (const { stems: term } of terms)
            content.forEach(({ stem: first }, at) => {
                if (first === term[0] && term.every((part, index) => content[at + index]?.stem === part))
                    for (const { token } of content.slice(at, at + term.length))
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
