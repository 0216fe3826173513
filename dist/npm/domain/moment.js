import { PlainDate } from './plain-date.js';
/** In ms, a month: older data should have been published anew. Widgets say their day then, and `doctor` tells it. */
export const OLD = 2.7e9;
/**
 * Epoch ms of an ISO 8601 instant with offset. Undefined for a day that no calendar has: engines disagree
 * about `2026-02-30T10:00Z` (Chromium reads 2 March, Firefox nothing).
 */
export function parseInstant(text) {
    // Every month has 28 days; only what is later need be looked up.
    const isDay = Number(text.slice(8, 10)) <= 28 || PlainDate.parse(text.slice(0, 10));
    const instant = isDay && /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(instant) ? undefined : instant;
}
/** Whether a day is from one ISO day to another, both included; never where one of them is no real day. */
export function isWithin(date, from, to) {
    const first = PlainDate.parse(from);
    const last = PlainDate.parse(to);
    return !!first && !!last && !date.isBefore(first) && !date.isAfter(last);
}
