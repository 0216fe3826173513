/** Sums of the amounts that are known. */
export function fundingTotals(funding) {
    const known = (kind) => funding.flatMap((one) => one[kind] ?? []);
    const [planned, spent] = [known('planned'), known('spent')];
    const missing = (of) => (of.length ? funding.length - of.length : 0);
    return { planned: sum(planned), spent: sum(spent), unknown: missing(planned) + missing(spent) };
}
/** In cents, since 0.1 + 0.2 is not 0.3. */
const sum = (amounts) => amounts.length ? amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100 : undefined;
