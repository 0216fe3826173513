/**
 * Parts of a long collection, from which an element draws its first view while the whole is on its way: of the services
 * what is seen first from each commune, of the events each month.
 */
import { PlainDate } from '../../domain/plain-date.js';
import { byViewpoint } from '../../domain/territory.js';
import { toEnd } from '../../feed/repair.js';
import type { CalendarEvent, Collection, Feed, Service } from '../../feed/types.js';

type Part = NonNullable<Collection['parts']>[number];

export type FirstView = { readonly href: string; readonly part: Omit<Part, 'href'> } & (
  | { readonly name: 'services'; readonly records: readonly Service[] }
  | { readonly name: 'events'; readonly records: readonly CalendarEvent[] }
);

/** Characters of JSON, about 50 kB on the wire: below that a part costs more, by its round trip, than it saves. */
const LONG = 400_000;
/** Four pages of the finder. */
const SERVICES = 40;
/** Months that have a part, from that of the publication on. */
const MONTHS = 18;
const FOLDER = 'extraits/';

/** None for a collection that is short. */
export function firstViews(feed: Feed): readonly FirstView[] {
  return [...(isLong(feed.services) ? ofServices(feed) : []), ...(isLong(feed.events) ? ofEvents(feed) : [])];
}

function isLong(records: readonly unknown[]): boolean {
  let length = 0;
  for (const record of records) {
    length += JSON.stringify(record).length;
    if (length > LONG) return true;
  }
  return false;
}

/** From nowhere in particular, and from each commune. */
function ofServices(feed: Feed): readonly FirstView[] {
  const now = Date.parse(feed.updated);
  const today = PlainDate.at(now, feed.timeZone).toString();
  const valid = feed.services.filter(({ validUntil = today }) => validUntil >= today);
  return [undefined, ...feed.communes].map((commune) => {
    const seen = toEnd(byViewpoint(valid, commune, feed, now));
    return {
      name: 'services',
      href: `${FOLDER}services${commune ? `-${commune.code}` : ''}.json`,
      part: commune ? { commune: commune.code } : {},
      records: seen.slice(0, SERVICES).map(({ service }) => service),
    };
  });
}

/** Each month with all that has a date in it, and the days that stand beside it in a month's table. */
function ofEvents(feed: Feed): readonly FirstView[] {
  const first = PlainDate.at(Date.parse(feed.updated), feed.timeZone).firstOfMonth();
  return Array.from({ length: MONTHS }, (_, i) => {
    const from = first.addMonths(i);
    const to = from.addMonths(1).addDays(-1);
    const around = [from.addDays(-WEEK).toString(), to.addDays(WEEK).toString()] as const;
    return {
      name: 'events',
      href: `${FOLDER}events-${from.toString().slice(0, 7)}.json`,
      part: { from: from.toString(), to: to.toString() },
      records: feed.events.filter(({ timings }) => timings.some((timing) => isWithin(timing, around))),
    };
  });
}

const WEEK = 7;

/** By the days as they are written: an offset moves an instant by a day at most, and a week is taken around a month. */
const isWithin = ({ start, end }: { start: string; end: string }, [from, to]: readonly [string, string]): boolean =>
  start.slice(0, 10) <= to && end.slice(0, 10) >= from;
