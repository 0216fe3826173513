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
 * The links that are to be judged, by list. `added` is the collection that has just come; without it the whole feed is
 * judged.
 *
 * Not judged: what points into a collection that is not loaded, and, where no theme, commune or agreement
 * of the file could be read, what points to one: that is one fault, not a fault of each record.
 */
export function* linksOf(feed, known, added) {
    const lists = feed;
    for (const [source, all] of LINKS) {
        const list = lists[source];
        // What was judged before can only miss what has just come.
        const links = all.filter(([, target]) => known.has(target) && (!added || added === source || added === target));
        if (list && links.length)
            yield [source, list, links];
    }
}
export function findKnown(feed) {
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
/** What is wrong with a link to this id: there is no such record, or the chain that starts with it has no end. */
export function faultOf(known, [key, target], id) {
    const records = known.get(target);
    if (!records?.has(id))
        return 'unknown';
    let next = CHAINS.has(key) ? id : undefined;
    for (let length = 0; next !== undefined; length++) {
        if (length === LONGEST_CHAIN)
            return 'circle';
        next = records.get(next)?.[key];
    }
    return undefined;
}
/** Whether all links of a record lead somewhere. */
export const areRight = (record, links, known) => links.every((link) => {
    const value = record[link[0]];
    if (value === undefined || value === 'all')
        return true;
    return (Array.isArray(value) ? value : [value]).every((id) => !faultOf(known, link, id));
});
/** Whether all links of a feed do, in slices of one record. */
export function* isLinked(feed, added) {
    const known = findKnown(feed);
    for (const [, list, links] of linksOf(feed, known, added))
        for (const record of list) {
            if (!areRight(record, links, known))
                return false;
            yield;
        }
    return true;
}
