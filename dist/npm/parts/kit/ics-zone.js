/** A zone's changes of clocks as a VTIMEZONE (RFC 5545, 3.6.5), found in what the browser knows of the zone. */
import { offsetAt } from '../../domain/offset.js';
import { PlainDate } from '../../domain/plain-date.js';
const WEEK = 7 * 86_400_000;
const MINUTE = 60_000;
/** Years that are looked at: less, and a fourth Sunday cannot be told from a last one. */
const YEARS = 8;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** The last that were found: ten thousand pages of a publication ask for the same. */
let known;
/** The lines of a VTIMEZONE that holds for all these instants. */
export function zoneLines(timeZone, instants) {
    const years = instants.map((instant) => new Date(instant).getUTCFullYear());
    // One year before: what is in force on the first of January began then.
    const first = years.reduce((a, b) => Math.min(a, b), years[0] ?? 1970) - 1;
    const last = years.reduce((a, b) => Math.max(a, b), first + YEARS);
    const key = `${timeZone} ${first} ${last}`;
    if (known?.key !== key) {
        const changes = changesOf(timeZone, Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1));
        const rules = rulesOf(changes, timeZone, first, last);
        known = { key, lines: ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...rules, 'END:VTIMEZONE'] };
    }
    return known.lines;
}
/** Two rules for ever where the clocks change by rule; else what was in force, and each change for itself. */
function rulesOf(changes, timeZone, first, last) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.from} ${change.to}`;
        groups.set(key, [...(groups.get(key) ?? []), change]);
    }
    const rules = [...groups.values()].map((group) => ({ group, rule: yearlyRule(group, last - first + 1) }));
    if (changes.length && rules.every(({ rule }) => rule))
        return rules.flatMap(({ group, rule }) => group.slice(0, 1).flatMap((change) => observance(change, rule)));
    const start = changes.length ? Date.UTC(first, 0, 1) : 0;
    const offset = offsetAt(changes.length ? start : Date.UTC(last, 0, 1), timeZone);
    return [{ at: start - offset, from: offset, to: offset }, ...changes].flatMap((change) => observance(change));
}
/** The changes between two instants. No zone changes its clocks twice in a week. */
function changesOf(timeZone, start, end) {
    const changes = [];
    for (let week = Math.floor(start / WEEK) * WEEK; week < end; week += WEEK) {
        const [from, to] = [offsetAt(week, timeZone), offsetAt(week + WEEK, timeZone)];
        if (from === to)
            continue;
        let [before, after] = [week, week + WEEK];
        while (after - before > MINUTE) {
            const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
            if (offsetAt(middle, timeZone) === from)
                before = middle;
            else
                after = middle;
        }
        if (after >= start && after < end)
            changes.push({ at: after, from, to });
    }
    return changes;
}
/** « The last Sunday of March », where that is when it was in every year. */
function yearlyRule(group, years) {
    const days = group.map(({ at, from }) => PlainDate.of(1970, 1, 1 + Math.floor((at + from) / 86_400_000)));
    const times = new Set(group.map(({ at, from }, i) => `${at + from - (days[i]?.toUTC() ?? 0)}`));
    const same = (of) => new Set(days.map(of)).size === 1;
    const [day] = days;
    if (!day || days.length !== years || times.size > 1)
        return undefined;
    if (new Set(days.map(({ year }) => year)).size !== years)
        return undefined;
    if (!same(({ month }) => month) || !same(({ weekday }) => weekday))
        return undefined;
    const nth = (one) => Math.ceil(one.day / 7);
    const which = days.every((one) => one.day + 7 > one.daysInMonth) ? -1 : same(nth) ? nth(day) : undefined;
    return which === undefined
        ? undefined
        : `FREQ=YEARLY;BYMONTH=${day.month};BYDAY=${which}${DAYS[day.weekday - 1] ?? ''}`;
}
function observance({ at, from, to }, rule) {
    const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
    return [
        `BEGIN:${kind}`,
        `DTSTART:${new Date(at + from).toISOString().replace(/[-:]|\.\d+Z/g, '')}`,
        `TZOFFSETFROM:${offsetText(from)}`,
        `TZOFFSETTO:${offsetText(to)}`,
        ...(rule ? [`RRULE:${rule}`] : []),
        `END:${kind}`,
    ];
}
/** `+0100`; seconds, which zones had before clocks were set by wire, are rounded away. */
function offsetText(offset) {
    const minutes = Math.abs(Math.round(offset / MINUTE));
    const pad = (n) => String(n).padStart(2, '0');
    return `${offset < 0 && minutes ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}
