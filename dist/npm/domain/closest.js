import { foldName } from './communes.js';
import { fold } from './search.js';
/** Edits (a letter more, less or another) that turn one text into the other (Levenshtein). */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/**
 * What was most likely meant by a text that names nothing: the only one whose name begins so, else the nearest
 * name within one edit (two from 5 letters on, three from 10). A wrong guess is worse than none.
 */
export function closest(text, candidates, nameOf) {
    const wanted = fold(text.slice(0, 200));
    if (wanted.length < 3)
        return undefined;
    const beginnings = candidates.filter((candidate) => nameOf(candidate).startsWith(wanted));
    if (beginnings.length === 1)
        return beginnings[0];
    let best;
    let bound = wanted.length < 5 ? 1 : wanted.length < 10 ? 2 : 3;
    for (const candidate of candidates) {
        const name = nameOf(candidate);
        if (Math.abs(name.length - wanted.length) > bound)
            continue;
        const distance = editDistance(wanted, name);
        if (distance > bound)
            continue;
        best = candidate;
        bound = distance - 1;
    }
    return best;
}
/** The commune that was most likely meant. */
export const likelyCommune = ({ communes }, text) => closest(foldName(text.slice(0, 600)), communes, ({ name }) => foldName(name));
/** The theme that was most likely meant. */
export const likelyTheme = ({ themes }, text) => closest(text.trim(), themes, ({ name }) => fold(name));
/** The action whose id was most likely meant. */
export const likelyAction = ({ actions }, text) => closest(text.trim(), actions, ({ id }) => fold(id));
