/** References between the records of a feed, judged against what is loaded of it. */
import { BAD, copyOf, report, sift, toEnd } from './repair.js';
const common = [
    ['themes', 'themes'],
    ['coverage', 'communes'],
    ['actions', 'actions'],
];
/** The keys that name other records, by the list whose records have them. */
const LINKS = [
    ['themes', [['parent', 'themes']]],
    ['agreements', common],
    ['help', common],
    ['actions', [...common, ['agreement', 'agreements'], ['follows', 'actions']]],
    ['services', [...common, ['replacedBy', 'services']]],
    ['events', [...common, ['service', 'services']]],
    ['notices', common],
];
/** Links that lead on from record to record, and may lead in a circle. */
const CHAINS = new Set(['parent', 'replacedBy']);
/** The longest chain of parents or successors; past it the chain is taken for a circle. */
const LONGEST_CHAIN = 99;
/**
 * Takes the references to what does not exist out of a feed that is being made: replaces its lists, changes
 * no record. `added` is the collection that has just come; without it the whole feed is judged.
 *
 * Not judged: what points into a collection that is not loaded, and, where no theme, commune or agreement
 * of the file could be read, what points to one: that is one fault, not a fault of each record.
 */
export function* judgeReferences(context, feed, added) {
    const lists = feed;
    const known = findKnown(feed);
    for (const [source, all] of LINKS) {
        const list = lists[source];
        // What was judged before can only miss what has just come.
        const links = all.filter(([, target]) => known.has(target) && (!added || added === source || added === target));
        if (!list || !links.length)
            continue;
        const judged = yield* sift(list, source, (record, path) => judge(context, record, path, links, known));
        if (judged.length < list.length || judged.some((record, index) => record !== list[index]))
            lists[source] = judged;
    }
}
function findKnown(feed) {
    const known = new Map();
    const add = (target, list, key = 'id') => known.set(target, new Map(list.map((record) => [record[key], record])));
    const { themes, communes, agreements, services, actions, pending } = feed;
    if (themes.length)
        add('themes', themes);
    if (communes.length)
        add('communes', communes, 'code');
    if (agreements.length)
        add('agreements', agreements);
    if (!pending.services)
        add('services', services);
    const placed = known.get('agreements');
    if (!pending.actions)
        add('actions', placed ? actions.filter(({ agreement }) => placed.has(agreement)) : actions);
    return known;
}
/**
 * A record without its references to what does not exist; the record itself where there are none. An action
 * has no place without its agreement: it is left out.
 */
function judge(context, record, path, links, known) {
    let judged = record;
    for (const [key, target] of links) {
        const value = record[key];
        if (value === undefined || value === 'all')
            continue;
        const records = known.get(target);
        const isRight = (id) => !CHAINS.has(key) && !!records?.has(id);
        // Nearly all are, and need no list made anew.
        if (Array.isArray(value) ? value.every(isRight) : isRight(value))
            continue;
        const check = (id, at) => find(context, records, key, id, at);
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
/** The id if there is such a record, and if the chain of links that starts with it has an end. */
function find(context, known, key, id, path) {
    if (!known?.has(id))
        return report(context, path, 'reference', `unknown "${String(id)}"`);
    let next = CHAINS.has(key) ? id : undefined;
    for (let length = 0; next !== undefined && length < LONGEST_CHAIN; length++)
        next = known.get(next)?.[key];
    return next === undefined ? id : report(context, path, 'reference', 'leads back to itself');
}
