/** One word of a query among the words of the records. */
import { fieldOf, recordOf } from './lexicon.js';
import { beginsNear, isNear, mayBeMistyped, rootOf, stem } from './search-words.js';
export const EXACT = [15, 12, 8];
export const SYNONYM = [11, 9, 4];
/** « Garder » for « garde ». */
const KIN = [10, 7, 6];
const BEGINNING = [7, 6, 5];
/** Typed with a mistake. */
const NEAR = [4, 3, 2];
/** Another word for one that is half typed or mistyped. */
export const FAR = [2, 2, 1];
/** Shortest word that is taken for the beginning of one with synonyms, or for a mistyped beginning. */
const TELLING = 4;
export function lookUp(lexicon, size, { word, last, doubted }) {
    const points = new Uint8Array(size);
    const stems = new Map();
    const add = (entry, worth) => {
        raise(points, entry.postings, worth);
        if (!stems.has(entry.stem))
            stems.set(entry.stem, worth === EXACT ? SYNONYM : word.length < TELLING ? undefined : FAR);
    };
    const own = stem(word);
    const root = rootOf(own);
    const begins = last || word.length > 2;
    for (const entry of lexicon.likely(word)) {
        if (entry.stem === own)
            add(entry, EXACT);
        else if (entry.root === root)
            add(entry, KIN);
        else if (begins && !entry.stop && entry.word.startsWith(word))
            add(entry, BEGINNING);
    }
    if (mayBeMistyped(word) && (doubted || !stems.size)) {
        const half = last && word.length > TELLING;
        for (const entry of lexicon.entries)
            if (!entry.stop && !stems.has(entry.stem) && (isNear(own, entry.stem) || (half && beginsNear(word, entry.word))))
                add(entry, NEAR);
    }
    return { points, stems };
}
/** Gives the records of some postings what a word is worth there, where it is more. */
export function raise(points, postings, worth) {
    for (const posting of postings) {
        const record = recordOf(posting);
        const value = worth[fieldOf(posting)];
        if (value > (points[record] ?? 0))
            points[record] = value;
    }
}
