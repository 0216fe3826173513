/** Choices that narrow a list, and how many things each further choice would leave: no choice is a dead end. */
/** How many things are looked at between two moments at which the page may breathe: where they are counted, and not. */
const [COUNTED, STEP] = [50, 200];
const askers = (items, facets, answers) => Object.entries(facets).map(([key, { chosen, passes, values }]) => {
    const known = answers.get(key) ?? [];
    answers.set(key, known);
    const answer = (i) => (known[i] ??= values?.(items[i]));
    const test = chosen ? (i) => answer(i)?.includes(chosen) : passes && ((i) => passes(items[i]));
    return { key, test, answer, values };
});
/**
 * Those that answer every facet, in the order in which they came; the list itself where nothing is chosen. In slices:
 * the caller lets the page breathe between them.
 * @param places in the list of the only ones to look at, in the order in which they are wanted
 */
export function* answering(items, facets, answers = new Map(), places) {
    const tests = askers(items, facets, answers).flatMap(({ test }) => test ?? []);
    if (!places && !tests.length)
        return items;
    const found = [];
    let looked = 0;
    for (const i of places ?? items.keys()) {
        if (++looked % STEP === 0)
            yield;
        if (tests.every((test) => test(i)))
            found.push(items[i]);
    }
    return found;
}
/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export function* tally(items, facets, answers = new Map()) {
    // By the list itself, whose choices are told apart at the end.
    const all = askers(items, facets, answers).map((asker) => ({
        ...asker,
        lists: new Map(),
        counts: new Map(),
        alone: 0,
    }));
    const found = [];
    const tested = all.filter(({ test }) => test);
    for (const [i, item] of items.entries()) {
        if (i % COUNTED === COUNTED - 1)
            yield;
        const failed = tested.filter(({ test }) => !test?.(i));
        const only = failed[0];
        if (only)
            only.alone += Number(failed.length === 1);
        else
            found.push(item);
        for (const { answer, lists } of failed[1] ? [] : only ? failed : all) {
            const list = answer(i);
            lists.set(list, (lists.get(list) ?? 0) + 1);
        }
    }
    for (const { lists, counts } of all)
        for (const [list = [], n] of lists)
            for (const value of list)
                counts.set(value, (counts.get(value) ?? 0) + n);
    const of = (key) => all.find((asker) => asker.key === key);
    return {
        found,
        // A facet that came since is not counted yet.
        count: (key, value) => {
            const counted = of(key);
            return counted?.values ? (counted.counts.get(value) ?? 0) : undefined;
        },
        without: (key) => found.length + (of(key)?.alone ?? 0),
    };
}
