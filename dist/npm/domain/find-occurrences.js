/** How many are looked at between two moments at which the page may breathe. */
const STEP = 200;
/** Those that answer every facet, in the order in which they came; the list itself where nothing is chosen. */
export function* answering(list, facets) {
    const tests = Object.values(facets).flatMap(({ passes }) => passes ?? []);
    if (!tests.length)
        return list;
    const found = [];
    for (let i = 0; i < list.length; i++) {
        if (i % STEP === STEP - 1)
            yield;
        const one = list[i];
        if (one && tests.every((passes) => passes(one)))
            found.push(one);
    }
    return found;
}
