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
export function periodOf(feed, agreement, today) {
    const { start, end, extendedTo } = agreement;
    // ISO days sort as text.
    const extended = !!extendedTo && extendedTo > end;
    const lastDay = extended ? extendedTo : end;
    const last = PlainDate.parse(lastDay);
    const daysLeft = last && today.daysUntil(last);
    const begins = PlainDate.parse(start);
    const [next] = feed.agreements.filter((one) => one.start > start).sort((a, b) => (a.start < b.start ? -1 : 1));
    const phase = begins?.isAfter(today) ? 'upcoming' : last?.isBefore(today) ? 'over' : 'running';
    return {
        phase,
        lastDay,
        extended,
        ...(phase === 'running' && daysLeft !== undefined ? { daysLeft } : {}),
        ...(next ? { next } : {}),
    };
}
/** The agreement of that id; else today's. */
export function findAgreement(feed, id, today) {
    const asked = id.trim();
    return feed.agreements.find((agreement) => agreement.id === asked) ?? currentAgreement(feed, today);
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
