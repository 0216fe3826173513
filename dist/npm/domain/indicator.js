/** Its measures from the oldest to the newest; of one date, in the order in which they are written. */
export function measuresOf({ values = [] }) {
    return [...values].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
/**
 * Whether the newest measure has reached the target, on the way that leads there from the start. Undefined where
 * one of the three is not a number: which way is better is then not known.
 */
export function isReached(indicator) {
    const start = indicator.baseline?.value;
    const target = indicator.target?.value;
    const now = measuresOf(indicator).at(-1)?.value;
    if (start === undefined || target === undefined || now === undefined || start === target)
        return undefined;
    return target > start ? now >= target : now <= target;
}
