/** Words as the search takes them: in a text, in a query, and how two of them are one. */
import { fold } from '../../domain/search.js';
/** A word as it is written; an apostrophe, a hyphen or a space ends it. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
/** What stands in every sentence, the letters before an apostrophe among it: nobody looks for it. */
const LINKS = 'a au aux avec ce ces cet cette chez d dans de des du elle en est et il ils l la le les leur leurs lui ou par pour qu que s sa ses son sur un une vers y';
/** Words of somebody who tells or asks, rather than names. */
const SPEECH = 'ai aimerais aurais avez besoin bonjour c cherche cherchons comment dois faire faut j je m ma me mes moi mon n ne nos notre nous on peut peux puis quand quel quelle quelles quels qui quoi recherche suis t trouver veux voudrais voulons vos votre vous';
/** « Une place en crèche », « ouvert aujourd’hui »: in this trade they are asked for everywhere. */
const ASKED = 'place places aujourd hui an ans mois';
const speech = new Set(SPEECH.split(' '));
const stopWords = new Set([...speech, ...`${LINKS} ${ASKED}`.split(' ')]);
export const isStopWord = (word) => stopWords.has(word);
/** Whether someone speaks (« je cherche… », « pour mon bébé »), so that not every word can be held to. */
export const isSpeech = (word) => speech.has(word);
/** How names of places are shortened. */
export const SHORT_FORMS = [
    ['st', 'saint'],
    ['ste', 'sainte'],
];
/** « 3 ans », « 18 mois »: a text that says « de 0 à 6 ans » has no such words. */
const AGE = /\b\d+ (ans?|mois)\b/g;
/** The words of a query that are looked for: all, where each of them is one that stands in every sentence. */
export function contentOf(folded) {
    const words = wordsIn(folded.replace(AGE, '')).filter((word) => !isStopWord(word));
    return words.length ? words : wordsIn(folded);
}
const wordsIn = (folded) => folded.split(' ').filter(Boolean);
/** The words of a text, folded. */
export const foldedWords = (text) => wordsIn(fold(text));
/** What a plural and its singular have in common. */
export function stem(word) {
    if (word.length < 4)
        return word;
    if (word.length > 4 && word.endsWith('aux') && word.at(-4) !== 'e')
        return `${word.slice(0, -2)}l`;
    return /[sx]$/.test(word) ? word.slice(0, -1) : word;
}
/** What « garder », « garde » and « gardée », « maternel » and « maternelle » have in common, roughly. */
export const rootOf = (stemmed) => stemmed
    .replace(/^(.{4,})r$/u, '$1')
    .replace(/^(.{4,}?)ee?$/u, '$1')
    .replace(/^(.{4,})(.)\2$/u, '$1$2');
/** Shortest word in which a mistake is looked for. */
const SHORTEST = 4;
export const mayBeMistyped = (word) => word.length >= SHORTEST && !/\p{N}/u.test(word);
/**
 * Whether one letter too many, too few, other or changed with its neighbour makes `typed` of the first `length`
 * letters of `word`.
 */
export function isNear(typed, word, length = word.length) {
    const shorter = Math.min(typed.length, length);
    const longer = Math.max(typed.length, length);
    if (longer - shorter > 1)
        return false;
    let before = 0;
    while (before < shorter && typed.charCodeAt(before) === word.charCodeAt(before))
        before++;
    let after = 0;
    const most = shorter - before;
    while (after < most && typed.charCodeAt(typed.length - 1 - after) === word.charCodeAt(length - 1 - after))
        after++;
    const other = longer - before - after;
    return (other <= 1 ||
        (other === 2 &&
            longer === shorter &&
            typed.charCodeAt(before) === word.charCodeAt(before + 1) &&
            typed.charCodeAt(before + 1) === word.charCodeAt(before)));
}
/** The same of some beginning of `word`. */
export const beginsNear = (typed, word) => [-1, 0, 1].some((more) => typed.length + more <= word.length && isNear(typed, word, typed.length + more));
