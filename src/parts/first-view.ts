/**
 * Of a long collection that also comes in parts: the records that the elements of a page show first, so that they are
 * there long before the whole is. Only a feed with parts sends for this.
 */
import { firstDayOf } from '../domain/loose-date.js';
import { PlainDate } from '../domain/plain-date.js';
import { findCommune } from '../domain/territory.js';
import { copyOf } from '../feed/objects.js';
import { LinesReader } from '../feed/record-lines.js';
import { runSlices, type Breath } from '../feed/slices.js';
import type { Collection, CollectionName, Collections, Feed } from '../feed/types.js';

/** What an element was asked to show, by its own properties: a finder has `service`, a calendar `event`. */
export interface View {
  readonly commune?: string;
  readonly date?: string;
  readonly service?: string;
  readonly event?: string;
  readonly now?: () => number;
}
type Part = NonNullable<Collection['parts']>[number];

/** Each costs a round trip and repeats records of the others: a page that would need more takes the whole. */
const MOST = 3;
/** A list that starts late in a month goes on in the next. */
const DAYS = 10;

/**
 * The feed with the records that all views together show first; `undefined` where one of them needs the whole. What it
 * lacks stays `pending`.
 * @param current - Gives the feed as it is: another collection may come meanwhile.
 */
export async function firstFeed<Name extends CollectionName>(
  environment: Fetching,
  current: () => Feed | undefined,
  name: Name,
  views: Iterable<View | undefined>,
  load: (part: Part) => Promise<{ readonly records: readonly Collections[Name][] }>,
): Promise<Feed | undefined> {
  readInPieces(environment);
  const parts = neededParts(current(), name, views);
  if (!parts.size || parts.size > MOST) return undefined;
  const lists = await Promise.all([...parts].map(load));
  const records = new Map(lists.flatMap((list) => list.records.map((record) => [record.id, record] as const)));
  const feed = current();
  const whole = feed?.pending[name];
  if (!feed || !whole) return undefined;
  const pending = Object.assign(copyOf(feed.pending), { [name]: { href: whole.href, begun: true } });
  return Object.assign(copyOf(feed), { [name]: [...records.values()], pending });
}

interface Fetching extends Breath {
  fetch: (url: string, init: RequestInit, heard: () => void) => Promise<Response>;
}
const inPieces = new WeakSet<Fetching>();

/** How long a body may go on coming, in milliseconds: ten thousand services take some 40 s at 400 kbit/s. */
const PATIENCE = 300_000;

/**
 * Has the bodies that are fetched from now on parsed as they come: `Response.json()` of ten thousand services keeps a
 * slow phone from anything else for a second, and does not tell on a slow line that something comes at all.
 */
export function readInPieces(environment: Fetching): void {
  if (inPieces.has(environment)) return;
  inPieces.add(environment);
  const { fetch, now } = environment;
  environment.fetch = async (url, init, heard) => {
    const response = await fetch(url, init, heard);
    const { body } = response;
    const end = now() + PATIENCE;
    const heardAgain = () => {
      if (now() < end) heard();
    };
    return body ? Object.assign(response, { json: () => jsonOf(body, environment, heardAgain) }) : response;
  };
}

async function jsonOf(body: ReadableStream<Uint8Array>, page: Breath, heard: () => void): Promise<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const lines = new LinesReader();
  for (;;) {
    const { done, value } = await reader.read();
    heard();
    await runSlices(page, lines.read(decoder.decode(value, { stream: !done })));
    if (done) return lines.end();
  }
}

/** None where a view needs the whole, or where nobody says what is shown first. */
function neededParts(feed: Feed | undefined, name: CollectionName, views: Iterable<View | undefined>): Set<Part> {
  const needed = new Set<Part>();
  // Of other collections nobody says what is shown first.
  const key = name === 'events' ? 'event' : name === 'services' ? 'service' : undefined;
  for (const view of views) {
    const one = key && view?.[key];
    if (!feed || !view || one === undefined) continue;
    const parts = one.trim() ? [] : name === 'events' ? partsByMonth(feed, view) : partsByCommune(feed, view);
    if (!parts.length) return new Set();
    for (const part of parts) needed.add(part);
  }
  return needed;
}

function partsByCommune({ communes, pending }: Feed, { commune = '' }: View): readonly Part[] {
  const code = findCommune({ communes }, commune)?.code;
  return (pending.services?.parts ?? []).filter((part) => part.commune === code).slice(0, 1);
}

function partsByMonth({ pending, timeZone }: Feed, { date = '', now = Date.now }: View): readonly Part[] {
  const day = firstDayOf(date.trim()) ?? PlainDate.at(now(), timeZone);
  const [from, to] = [day.toString(), day.addDays(DAYS).toString()];
  const months = (pending.events?.parts ?? []).filter(
    (part) => part.from && part.to && part.from <= to && part.to >= from,
  );
  // What comes first must be there.
  return months.some((part) => String(part.from) <= from) ? months : [];
}
