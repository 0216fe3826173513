/** Whether one can go there now: one answer for the badge and for the filter. */
import type { Service, Visit } from '../feed/types.js';
import {
  dayOf,
  hoursAt,
  instantOn,
  LOOK_AHEAD_DAYS,
  rangesOfDay,
  type Day,
  type DayHours,
  type HolidayFeed,
  type HoursState,
} from './hours.js';
import { PlainDate } from './plain-date.js';
import { presences, type Presence } from './visits.js';

export type { HolidayFeed } from './hours.js';

/** Instants are epoch ms. */
export type OpeningState =
  /** `visit`: open because it is there now, until it leaves. `always`: no end in sight, 24 hours a day. */
  | { kind: 'open'; until?: number; always?: true; visit?: Visit }
  /** `label` is the holiday's name or the exception's reason; `opensVisit` is the visit that `opensAt` begins. */
  | {
      kind: 'closed';
      opensAt?: number;
      opensVisit?: Visit;
      reason?: 'public-holiday' | 'exception' | 'temporary' | 'permanent';
      label?: string;
    }
  | { kind: 'appointment' }
  | { kind: 'unknown' }
  /** There are hours, and nobody said whether they hold today; `holiday` is the name of the day where it has one. */
  | { kind: 'check'; holiday: string | undefined };

/** What is said of the whole service, whatever the hour. */
function standing({ status, validUntil, appointment }: Service, today: PlainDate): OpeningState | undefined {
  const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
  if (status === 'closed' || last?.isBefore(today)) return { kind: 'closed', reason: 'permanent' };
  if (status === 'temporarily-closed') return { kind: 'closed', reason: 'temporary' };
  return appointment === 'required' ? { kind: 'appointment' } : undefined;
}

/** The hours of a service day by day, which are none outside the days for which its record is valid. */
function hoursOf({ hours, validFrom, validUntil }: Service): ((day: Day) => DayHours) | undefined {
  if (!hours) return undefined;
  const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
  const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
  return (day) => (first?.isAfter(day.date) || last?.isBefore(day.date) ? { ranges: [] } : rangesOfDay(hours, day));
}

const isOn = ({ visit }: Presence) => visit.status !== 'cancelled';

function closedState(at: HoursState | undefined, coming: Presence | undefined): OpeningState {
  const opensAt = Math.min(at?.next ?? Infinity, coming?.start ?? Infinity);
  const { ranges = [], reason, label } = at?.today ?? {};
  return {
    kind: 'closed',
    ...(opensAt === Infinity ? {} : { opensAt }),
    ...(coming?.start === opensAt && opensAt !== at?.next ? { opensVisit: coming.visit } : {}),
    // After the last range of a day with other hours, it is closed because it is late.
    ...(reason && !ranges.length ? { reason, ...(label === undefined ? {} : { label }) } : {}),
  };
}

/**
 * In this order: the hours, if they say open; a visit under way; hours that nobody can be sure of; hours that nobody
 * gave; closed, and until when if that is in sight.
 * @param visits those that are in sight and not cancelled
 */
function stateOf(service: Service, now: number, at: HoursState | undefined, visits: readonly Presence[]): OpeningState {
  if (at?.until !== undefined) {
    return at.until === Infinity ? { kind: 'open', always: true } : { kind: 'open', until: at.until };
  }
  const here = visits.find(({ start }) => start <= now);
  if (here) return { kind: 'open', until: here.end, visit: here.visit };
  if (at?.unsure || at?.today.check) {
    const { reason, label } = at.today;
    return { kind: 'check', holiday: reason === 'public-holiday' ? label : undefined };
  }
  // Without hours, an itinerant service is closed between its visits; of a building nothing is known.
  const comes = () => visits.length || presences(service, now).some(isOn);
  if (at ? at.today.unknown : service.place || !comes()) return { kind: 'unknown' };
  return closedState(
    at,
    visits.find(({ visit }) => visit.status !== 'full'),
  );
}

interface Span {
  readonly feed: HolidayFeed;
  readonly state: OpeningState;
  /** Epoch ms: the state holds from the one to just before the other. */
  readonly from: number;
  readonly until: number;
}

function spanAt(service: Service, now: number, feed: HolidayFeed): Span {
  const today = dayOf(feed, PlainDate.at(now, feed.timeZone));
  const said = standing(service, today.date);
  // A holiday begins and a record's validity ends with the day, and another day comes in sight.
  if (said) return { feed, state: said, from: now, until: today.end };
  const dayHours = hoursOf(service);
  const at = dayHours && hoursAt(dayHours, now, feed);
  const horizon = dayOf(feed, today.date.addDays(LOOK_AHEAD_DAYS + 1)).start;
  const visits = presences(service, now, horizon).filter(isOn);
  const bounds = visits.map(({ start, end }) => (start > now ? start : end));
  const until = Math.min(today.end, at?.change ?? Infinity, ...bounds);
  return { feed, state: stateOf(service, now, at, visits), from: now, until };
}

const known = new WeakMap<Service, Span>();

/**
 * The state of a service at an instant (epoch ms), in the feed's zone. It is kept until it may be another: a list of
 * thousands is drawn anew at each keystroke and each minute.
 */
export function openingState(service: Service, now: number, feed: HolidayFeed): OpeningState {
  let last = known.get(service);
  if (last?.feed !== feed || now < last.from || now >= last.until) {
    last = spanAt(service, now, feed);
    known.set(service, last);
  }
  return last.state;
}

/** A part of a day, in minutes since its midnight, in the feed's zone. */
export interface Period {
  readonly date: PlainDate;
  readonly from: number;
  readonly to: number;
}

/** Epoch ms. */
type Bounds = readonly [start: number, end: number];
const sure = new WeakMap<Day, WeakMap<Service, readonly Bounds[]>>();

/** What begins on a day for sure, and the visits of that day; kept, since each half-day of a week asks for it. */
function sureOn(service: Service, day: Day, feed: HolidayFeed): readonly Bounds[] {
  let ofDay = sure.get(day);
  if (!ofDay) sure.set(day, (ofDay = new WeakMap<Service, readonly Bounds[]>()));
  let bounds = ofDay.get(service);
  if (!bounds) {
    const { ranges = [], check } = hoursOf(service)?.(day) ?? {};
    const instant = (minutes: number) => instantOn(day, minutes, feed.timeZone);
    bounds = [
      ...(check ? [] : ranges.map(([from, to]): Bounds => [instant(from), instant(to)])),
      ...presences(service, day.start, day.end).flatMap((one): Bounds[] => (isOn(one) ? [[one.start, one.end]] : [])),
    ];
    ofDay.set(service, bounds);
  }
  return bounds;
}

/**
 * Whether a service is open for sure at some moment of a period, as {@link openingState} would say at that moment:
 * a holiday that it does not speak of does not count, nor does what takes an appointment.
 */
export function isOpenDuring(service: Service, { date, from, to }: Period, feed: HolidayFeed): boolean {
  if (standing(service, date)) return false;
  const day = dayOf(feed, date);
  const start = instantOn(day, from, feed.timeZone);
  const end = instantOn(day, to, feed.timeZone);
  // The night that began the day before may not be over.
  return [dayOf(feed, date.addDays(-1)), day].some((one) =>
    sureOn(service, one, feed).some((bounds) => bounds[0] < end && bounds[1] > start),
  );
}
