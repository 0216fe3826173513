/**
 * Full-text search « as they speak »: accents, plurals, one mistake in a word, words half typed, synonyms, sentences.
 * Made for records of any kind; see docs/decisions/0006-search.md.
 */
import { fold, MAX_QUERY } from '../domain/search.js';
import { cutText } from './kit/cut.js';
import { lexiconOf } from './kit/lexicon.js';
import { lookUp } from './kit/lookup.js';
import { answer, Places, scoresOf } from './kit/ranking.js';
import { contentOf, isSpeech, mayBeMistyped } from './kit/search-words.js';
export { searchableAction, searchableOccurrence, searchableService } from '../domain/haystack.js';
/** Words of a query that are looked for. */
const MAX_WORDS = 12;
/** In slices: the caller runs `next()` within a time budget and lets the page breathe. */
export function* buildIndex(records, synonyms) {
    const keys = [];
    const lexicon = yield* lexiconOf(fieldsOf(records, keys), synonyms);
    /** What each word of the query before found: while somebody types, only the last one changes. */
    let before = new Map();
    const places = new Places();
    return {
        search(query) {
            const asked = fold(query.slice(0, MAX_QUERY));
            const content = contentOf(asked).slice(0, MAX_WORDS);
            if (!content.length)
                return undefined;
            const now = new Map();
            const hitOf = (wanted) => {
                const key = `${wanted.word} ${wanted.last} ${wanted.doubted}`;
                const hit = now.get(key) ?? before.get(key) ?? lookUp(lexicon, keys.length, wanted);
                now.set(key, hit);
                return hit;
            };
            const last = asked.endsWith(content.at(-1) ?? '') ? content.length - 1 : -1;
            const result = answer(lexicon, content, asked.split(' ').some(isSpeech), (doubted) => content.map((word, at) => hitOf({ word, last: at === last, doubted: doubted && mayBeMistyped(word) })));
            before = now;
            const scores = scoresOf(keys, result);
            return {
                scores,
                placesIn: (list, keyOf) => places.bestFirst(list, keyOf, scores),
                complete: result.complete,
                cut: (text) => cutText(result.found, text),
            };
        },
    };
}
function* fieldsOf(records, keys) {
    for (const { key, title, words, text } of records) {
        keys.push(key);
        yield [title, words, text];
    }
}
