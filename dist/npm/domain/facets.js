/** Choices that narrow a list, and how many things each further choice would leave: no choice is a dead end. */
/** How many things are looked at between two moments at which the page may breathe. */
const STEP = 50;
function spread(lists) {
    const counts = new Map();
    for (const [list, n] of lists ?? [])
        for (const value of list)
            counts.set(value, (counts.get(value) ?? 0) + n);
    return counts;
}
/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export function* tally(items, facets) {
    const keys = Object.keys(facets);
    const found = [];
    // By the list itself, whose choices are told apart at the end.
    const lists = new Map(keys.map((key) => [key, new Map()]));
    const alone = new Map();
    const add = (key, item) => {
        const list = facets[key].values?.(item);
        const count = list && lists.get(key);
        if (count)
            count.set(list, (count.get(list) ?? 0) + 1);
    };
    for (let i = 0; i < items.length; i++) {
        if (i % STEP === STEP - 1)
            yield;
        const item = items[i];
        const failed = keys.filter((key) => facets[key].passes?.(item) === false);
        const [only] = failed;
        if (!only) {
            found.push(item);
            for (const key of keys)
                add(key, item);
        }
        else if (failed.length === 1) {
            alone.set(only, (alone.get(only) ?? 0) + 1);
            add(only, item);
        }
    }
    const counts = new Map(keys.map((key) => [key, spread(lists.get(key))]));
    return {
        found,
        // A facet that came since is not counted yet.
        count: (key, value) => (key in facets && facets[key].values ? (counts.get(key)?.get(value) ?? 0) : undefined),
        without: (key) => found.length + (alone.get(key) ?? 0),
    };
}
