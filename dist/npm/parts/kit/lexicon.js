/** Every word of the records that are searched, with the records in which it stands. */
import { fold } from '../../domain/search.js';
import { contentOf, foldedWords, isStopWord, rootOf, SHORT_FORMS, stem, WORD } from './search-words.js';
/** Words that hyphens make one: « micro-crèche » is also found as « microcrèche ». */
export const COMPOUND = new RegExp(`${WORD.source}(?:[-\u2010\u2011]${WORD.source})*`, 'gu');
/** Characters of one text that are read: no feed has longer ones, and none may hold a phone up. */
export const MAX_TEXT = 20_000;
export const recordOf = (posting) => posting >> 2;
export const fieldOf = (posting) => (posting & 3);
export class Lexicon {
    constructor() {
        this.entries = [];
        this.groups = [];
        this.#byInitial = new Map();
        this.#byWord = new Map();
        /** Terms by the stem of their first word. */
        this.#terms = new Map();
        /** What each compound was read as: records repeat them. */
        this.#readings = new Map();
    }
    #byInitial;
    #byWord;
    /** Terms by the stem of their first word. */
    #terms;
    /** What each compound was read as: records repeat them. */
    #readings;
    find(word) {
        return this.#byWord.get(word);
    }
    /** The words that begin with the same letter: whatever is written like `word`, but for mistakes. */
    likely(word) {
        return this.#byInitial.get(word.charAt(0)) ?? [];
    }
    /** Synonyms are added before the first text is read. */
    addGroup(terms) {
        const group = { terms: [], postings: [] };
        // « Multi-accueil » is also written in one word.
        for (const text of terms.flatMap((term) => [term, term.replace(/[-\u2010\u2011]/g, '')])) {
            const words = contentOf(fold(text));
            const [first] = words;
            if (first === undefined)
                continue;
            for (const word of words)
                this.#entry(word);
            const term = { stems: words.map(stem), group };
            group.terms.push(term);
            append(this.#terms, stem(first), term);
        }
        this.groups.push(group);
    }
    /** The fields of a record are read in their order, and the records one after the other. */
    read(text, record, field) {
        const posting = record * 4 + field;
        const content = [];
        for (const compound of text.slice(0, MAX_TEXT).match(COMPOUND) ?? []) {
            const { parts, joined } = this.#reading(compound);
            for (const entry of parts) {
                post(entry.postings, posting);
                if (!entry.stop)
                    content.push(entry);
            }
            if (joined)
                post(joined.postings, posting);
        }
        content.forEach((entry, at) => {
            for (const { stems, group } of this.#terms.get(entry.stem) ?? [])
                if (stems.every((part, index) => content[at + index]?.stem === part))
                    post(group.postings, posting);
        });
    }
    /** Nothing more is read. */
    close() {
        this.#readings.clear();
    }
    #reading(compound) {
        let reading = this.#readings.get(compound);
        if (!reading) {
            const words = foldedWords(compound);
            reading = {
                parts: words.map((word) => this.#entry(word)),
                joined: words.length > 1 ? this.#entry(words.join('')) : undefined,
            };
            this.#readings.set(compound, reading);
        }
        return reading;
    }
    #entry(word) {
        let entry = this.#byWord.get(word);
        if (!entry) {
            const stemmed = stem(word);
            entry = { word, stem: stemmed, root: rootOf(stemmed), stop: isStopWord(word), postings: [] };
            this.#byWord.set(word, entry);
            this.entries.push(entry);
            append(this.#byInitial, word.charAt(0), entry);
        }
        return entry;
    }
}
export function* lexiconOf(records, synonyms) {
    const lexicon = new Lexicon();
    for (const group of [...SHORT_FORMS, ...synonyms]) {
        lexicon.addGroup(group);
        yield;
    }
    let record = 0;
    for (const [title, words, text] of records) {
        lexicon.read(title, record, 0);
        lexicon.read(words, record, 1);
        lexicon.read(text, record, 2);
        record++;
        yield;
    }
    lexicon.close();
    return lexicon;
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list)
        list.push(item);
    else
        lists.set(key, [item]);
}
function post(postings, posting) {
    const last = postings.at(-1);
    if (last === undefined || recordOf(last) !== recordOf(posting))
        postings.push(posting);
}
