/**
 * Of a long collection that also comes in parts: the records that the elements of a page show first, so that they are
 * there long before the whole is. Only a feed with parts sends for this.
 */
import { firstDayOf } from '../domain/loose-date.js';
import { PlainDate } from '../domain/plain-date.js';
import { findCommune } from '../domain/territory.js';
import { copyOf } from '../feed/objects.js';
import { LinesReader } from '../feed/record-lines.js';
import { runSlices } from '../feed/slices.js';
/** Each costs a round trip and repeats records of the others: a page that would need more takes the whole. */
const MOST = 3;
/** A list that starts late in a month goes on in the next. */
const DAYS = 10;
/**
 * The feed with the records that all views together show first; `undefined` where one of them needs the whole. What it
 * lacks stays `pending`.
 * @param current - Gives the feed as it is: another collection may come meanwhile.
 */
export async function firstFeed(environment, current, name, views, load) {
    readInPieces(environment);
    const parts = neededParts(current(), name, views);
    if (!parts.size || parts.size > MOST)
        return undefined;
    const lists = await Promise.all([...parts].map(load));
    const records = new Map(lists.flatMap((list) => list.records.map((record) => [record.id, record])));
    const feed = current();
    const whole = feed?.pending[name];
    if (!feed || !whole)
        return undefined;
    const pending = Object.assign(copyOf(feed.pending), { [name]: { href: whole.href, begun: true } });
    return Object.assign(copyOf(feed), { [name]: [...records.values()], pending });
}
const inPieces = new WeakSet();
/** How long a body may go on coming, in milliseconds: ten thousand services take some 40 s at 400 kbit/s. */
const PATIENCE = 300_000;
/**
 * Has the bodies that are fetched from now on parsed as they come: `Response.json()` of ten thousand services keeps a
 * slow phone from anything else for a second, and does not tell on a slow line that something comes at all.
 */
export function readInPieces(environment) {
    if (inPieces.has(environment))
        return;
    inPieces.add(environment);
    const { fetch, now } = environment;
    environment.fetch = async (url, init, heard) => {
        const response = await fetch(url, init, heard);
        const { body } = response;
        const end = now() + PATIENCE;
        const heardAgain = () => {
            if (now() < end)
                heard();
        };
        return body ? Object.assign(response, { json: () => jsonOf(body, environment, heardAgain) }) : response;
    };
}
async function jsonOf(body, page, heard) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    const lines = new LinesReader();
    for (;;) {
        const { done, value } = await reader.read();
        heard();
        await runSlices(page, lines.read(decoder.decode(value, { stream: !done })));
        if (done)
            return lines.end();
    }
}
/** None where a view needs the whole, or where nobody says what is shown first. */
function neededParts(feed, name, views) {
    const needed = new Set();
    // Of other collections nobody says what is shown first.
    const key = name === 'events' ? 'event' : name === 'services' ? 'service' : undefined;
    for (const view of views) {
        const one = key && view?.[key];
        if (!feed || !view || one === undefined)
            continue;
        const parts = one.trim() ? [] : name === 'events' ? partsByMonth(feed, view) : partsByCommune(feed, view);
        if (!parts.length)
            return new Set();
        for (const part of parts)
            needed.add(part);
    }
    return needed;
}
function partsByCommune({ communes, pending }, { commune = '' }) {
    const code = findCommune({ communes }, commune)?.code;
    return (pending.services?.parts ?? []).filter((part) => part.commune === code).slice(0, 1);
}
function partsByMonth({ pending, timeZone }, { date = '', now = Date.now }) {
    const day = firstDayOf(date.trim()) ?? PlainDate.at(now(), timeZone);
    const [from, to] = [day.toString(), day.addDays(DAYS).toString()];
    const months = (pending.events?.parts ?? []).filter((part) => part.from && part.to && part.from <= to && part.to >= from);
    // What comes first must be there.
    return months.some((part) => String(part.from) <= from) ? months : [];
}
