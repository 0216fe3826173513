/** One word of a query among the words of the records. */
import { fieldOf, recordOf, type Entry, type Lexicon } from './lexicon.js';
import { beginsNear, isNear, mayBeMistyped, rootOf, stem } from './search-words.js';

/** What a word is worth by how it is found and where: in the title, among the words, in the text. */
export type Worth = readonly [title: number, words: number, text: number];
export const EXACT: Worth = [15, 12, 8];
export const SYNONYM: Worth = [11, 9, 4];
/** « Garder » for « garde ». */
const KIN: Worth = [10, 7, 6];
const BEGINNING: Worth = [7, 6, 5];
/** Typed with a mistake. */
const NEAR: Worth = [4, 3, 2];
/** Another word for one that is half typed or mistyped. */
export const FAR: Worth = [2, 2, 1];

/** Shortest word that is taken for the beginning of one with synonyms, or for a mistyped beginning. */
const TELLING = 4;

export interface Hit {
  /** By the number of the record, 0 where it has no such word. */
  readonly points: Uint8Array;
  /** The stems of the words that it found, and what a synonym of each is worth, if anything. */
  readonly stems: ReadonlyMap<string, Worth | undefined>;
}

export interface Wanted {
  readonly word: string;
  /** It may be typed half. */
  readonly last: boolean;
  /** Take it for mistyped even though there is such a word. */
  readonly doubted: boolean;
}

export function lookUp(lexicon: Lexicon, size: number, { word, last, doubted }: Wanted): Hit {
  const points = new Uint8Array(size);
  const stems = new Map<string, Worth | undefined>();
  const add = (entry: Entry, worth: Worth): void => {
    raise(points, entry.postings, worth);
    if (!stems.has(entry.stem))
      stems.set(entry.stem, worth === EXACT ? SYNONYM : word.length < TELLING ? undefined : FAR);
  };
  const own = stem(word);
  const root = rootOf(own);
  const begins = last || word.length > 2;
  for (const entry of lexicon.likely(word)) {
    if (entry.stem === own) add(entry, EXACT);
    else if (entry.root === root) add(entry, KIN);
    else if (begins && !entry.stop && entry.word.startsWith(word)) add(entry, BEGINNING);
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
export function raise(points: Uint8Array, postings: readonly number[], worth: Worth): void {
  for (const posting of postings) {
    const record = recordOf(posting);
    const value = worth[fieldOf(posting)];
    if (value > (points[record] ?? 0)) points[record] = value;
  }
}
