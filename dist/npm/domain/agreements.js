import { isWithin } from './moment.js';
import { PlainDate } from './plain-date.js';
/**
 * The agreement that today is in (its extension included); of several, the one that began last. Else the one
 * that began last of all, since between two agreements the old one is still what was promised; else the first.
 */
export function currentAgreement(feed, today) {
    const begun = feed.agreements
        .flatMap((agreement) => {
        const start = PlainDate.parse(agreement.start);
        return start && !start.isAfter(today) ? [{ agreement, start }] : [];
    })
        .sort((a, b) => b.start.compare(a.start))
        .map(({ agreement }) => agreement);
    const holds = ({ start, end, extendedTo }) => isWithin(today, start, end) || (!!extendedTo && isWithin(today, start, extendedTo));
    return begun.find(holds) ?? begun[0] ?? feed.agreements[0];
}
export function actionsOf(feed, agreement) {
    return feed.actions.filter((action) => action.agreement === agreement.id);
}
/** The action of that id; else, of a whole number, the one that has it in the current agreement. */
export function findAction(feed, idOrNumber, today) {
    const text = String(idOrNumber).trim();
    const byId = feed.actions.find(({ id }) => id === text);
    if (byId || !/^\d+$/.test(text))
        return byId;
    const current = currentAgreement(feed, today)?.id;
    return feed.actions.find(({ number, agreement }) => number === Number(text) && agreement === current);
}
