import { EXACT, FAR, raise, SYNONYM } from './lookup.js';
/** A sentence that finds fewer records is also answered by those that lack one of its words. */
const FEW = 5;
/**
 * A record's rank is the number of the words that it has, times the first of these; then the points, 15 a word at most,
 * and some more for the words that come first: the thing is named before the rest (« une nounou à Véron »).
 */
const WORD_RANK = 512;
const PLACE_RANK = 3;
/**
 * Every word must be found, as it is written or by a synonym. Where no record has them all, all are taken for mistyped;
 * where that finds nothing either, the records that have most of the words, and at least half, come closest.
 */
export function answer(lexicon, content, isSentence, hitsOf) {
    const words = content.length;
    const hits = hitsOf(false);
    const written = weigh(lexicon, content, hits);
    const complete = countOf(written, words);
    if (complete)
        return { ...written, complete, least: isSentence && complete < FEW && words > 1 ? words - 1 : words };
    // A word that was found nowhere has been taken for mistyped already.
    if (hits.every(({ stems }) => stems.size)) {
        const mistyped = weigh(lexicon, content, hitsOf(true));
        const meant = countOf(mistyped, words);
        if (meant)
            return { ...mistyped, complete: meant, least: words };
    }
    const most = written.ranks.reduce((best, rank) => Math.max(best, wordsIn(rank)), 0);
    return { ...written, complete, least: Math.max(most, words / 2) };
}
const wordsIn = (rank) => Math.floor(rank / WORD_RANK);
function countOf({ ranks }, words) {
    let count = 0;
    for (const rank of ranks)
        if (rank >= words * WORD_RANK)
            count++;
    return count;
}
function weigh(lexicon, content, hits) {
    const points = hits.map((hit) => hit.points.slice());
    const joined = new Set();
    const groups = new Set();
    // « micro crèche » for « microcrèche ».
    content.forEach((word, at) => {
        const entry = lexicon.find(word + (content[at + 1] ?? ''));
        if (!entry || entry.word === word)
            return;
        joined.add(entry.stem);
        for (const own of points.slice(at, at + 2))
            raise(own, entry.postings, EXACT);
    });
    for (const group of lexicon.groups) {
        for (const { stems } of group.terms) {
            for (let at = 0; at + stems.length <= hits.length; at++) {
                const ways = stems.map((part, index) => hits[at + index]?.stems.get(part));
                if (!ways.every(Boolean))
                    continue;
                groups.add(group);
                const worth = ways.includes(FAR) ? FAR : SYNONYM;
                for (const own of points.slice(at, at + stems.length))
                    raise(own, group.postings, worth);
            }
        }
    }
    const ranks = new Uint16Array(hits[0]?.points.length ?? 0);
    points.forEach((own, at) => {
        const base = WORD_RANK + PLACE_RANK * (points.length - at);
        for (let record = 0; record < own.length; record++) {
            const value = own[record];
            if (value)
                ranks[record] = (ranks[record] ?? 0) + base + value;
        }
    });
    return { ranks, found: { stems: [...hits.map(({ stems }) => stems), joined], groups } };
}
/** Key → rank of the records that have enough of the words, the best first; equals stay in their order. */
export function scoresOf(keys, { ranks, least }) {
    const byRank = new Map();
    ranks.forEach((rank, record) => {
        if (!rank || wordsIn(rank) < least)
            return;
        const key = keys[record] ?? '';
        const equals = byRank.get(rank);
        if (equals)
            equals.push(key);
        else
            byRank.set(rank, [key]);
    });
    const scores = new Map();
    for (const rank of [...byRank.keys()].sort((one, other) => other - one))
        for (const key of byRank.get(rank) ?? [])
            scores.set(key, rank);
    return scores;
}
/** Where each record stands in a list, by its key; it is worked out once for each list. */
export class Places {
    #known = new WeakMap();
    /** Places of the records that have a score: the best first, equals in the order of the list. */
    bestFirst(list, keyOf, scores) {
        let places = this.#known.get(list);
        if (!places)
            this.#known.set(list, (places = new Map(list.map((item, i) => [keyOf(item), i]))));
        const found = [];
        for (const [key, score] of scores) {
            const place = places.get(key);
            if (place !== undefined)
                found.push([score, place]);
        }
        return found.sort(([one, i], [other, j]) => other - one || i - j).map(([, place]) => place);
    }
}
