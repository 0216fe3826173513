import { areRight, faultOf, findKnown, linksOf } from './links.js';
import { copyOf } from './objects.js';
import { BAD, report, sift, toEnd } from './repair.js';
/**
 * Takes the references to what does not exist out of a feed that is being made: replaces its lists, changes
 * no record. See {@link linksOf} for what is judged.
 */
export function* judgeReferences(context, feed, added) {
    const lists = feed;
    const known = findKnown(feed);
    for (const [source, list, links] of linksOf(feed, known, added)) {
        const judged = yield* sift(list, source, (record, path) => judge(context, record, path, links, known));
        if (judged.length < list.length || judged.some((record, index) => record !== list[index]))
            lists[source] = judged;
    }
}
/**
 * A record without its references to what does not exist; the record itself where there are none. An action
 * has no place without its agreement: it is left out.
 */
function judge(context, record, path, links, known) {
    // Nearly all are right, and need no list made anew.
    if (areRight(record, links, known))
        return record;
    let judged = record;
    for (const link of links) {
        const [key] = link;
        const value = record[key];
        if (value === undefined || value === 'all')
            continue;
        const check = (id, at) => find(context, known, link, id, at);
        const kept = Array.isArray(value)
            ? toEnd(sift(value, `${path}.${key}`, check))
            : check(value, `${path}.${key}`);
        if (kept === value || (Array.isArray(value) && kept.length === value.length))
            continue;
        if (key === 'agreement')
            return BAD;
        if (judged === record)
            judged = copyOf(record);
        if (kept === BAD)
            delete judged[key];
        else
            judged[key] = kept;
    }
    return judged;
}
/** The id, if the link to it leads somewhere. */
function find(context, known, link, id, path) {
    const fault = faultOf(known, link, id);
    if (!fault)
        return id;
    return report(context, path, 'reference', fault === 'circle' ? 'leads back to itself' : `unknown "${String(id)}"`);
}
