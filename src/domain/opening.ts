/** Whether one can go there now: one answer for the badge and for the filter. */
import type { Service, Visit } from '../feed/types.js';
import { hoursAt, LOOK_AHEAD_DAYS, rangesOn, type DayHours, type HolidayFeed, type HoursState } from './hours.js';
import { parseInstant } from './moment.js';
import { PlainDate } from './plain-date.js';
import { startOfDay } from './zone.js';

export { rangesOn, type HolidayFeed } from './hours.js';

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

interface Presence {
  readonly visit: Visit;
  readonly start: number;
  readonly end: number;
}

/** Visits that are not over and not cancelled, by start. */
function presences(service: Service, now: number): Presence[] {
  return (service.visits ?? [])
    .flatMap((visit): Presence[] => {
      const start = parseInstant(visit.start);
      const end = parseInstant(visit.end);
      const counts = visit.status !== 'cancelled' && start !== undefined && end !== undefined && end > now;
      return counts ? [{ visit, start, end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The visits to come and under way, the next one first; cancelled ones are left out (the calendar tells them). */
export function nextVisits(service: Service, now: number, commune?: string): Visit[] {
  return presences(service, now)
    .map(({ visit }) => visit)
    .filter(({ place }) => commune === undefined || place.commune === commune);
}

/** What is said of the whole service, whatever the hour. */
function standing({ status, validUntil, appointment }: Service, today: PlainDate): OpeningState | undefined {
  const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
  if (status === 'closed' || last?.isBefore(today)) return { kind: 'closed', reason: 'permanent' };
  if (status === 'temporarily-closed') return { kind: 'closed', reason: 'temporary' };
  return appointment === 'required' ? { kind: 'appointment' } : undefined;
}

/** The hours of a service, which are none outside the days for which its record is valid. */
function stateOfHours(service: Service, now: number, feed: HolidayFeed): HoursState | undefined {
  const { hours, validFrom, validUntil } = service;
  if (!hours) return undefined;
  const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
  const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
  const dayHours = (date: PlainDate): DayHours =>
    first?.isAfter(date) || last?.isBefore(date) ? { ranges: [] } : rangesOn(hours, date, feed);
  return hoursAt(dayHours, now, feed.timeZone);
}

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
 * The state of a service at an instant (epoch ms), in the feed's zone. In this order: what is said of the whole
 * service (closed, by appointment); its hours, if they say open; a visit under way; hours that nobody can be sure
 * of; hours that nobody gave; closed, and until when if that is within 14 days.
 */
export function openingState(service: Service, now: number, feed: HolidayFeed): OpeningState {
  const today = PlainDate.at(now, feed.timeZone);
  const said = standing(service, today);
  if (said) return said;
  const at = stateOfHours(service, now, feed);
  if (at?.until !== undefined) {
    return at.until === Infinity ? { kind: 'open', always: true } : { kind: 'open', until: at.until };
  }
  const visits = presences(service, now);
  const here = visits.find(({ start }) => start <= now);
  if (here) return { kind: 'open', until: here.end, visit: here.visit };
  if (at?.unsure || at?.today.check) {
    const { reason, label } = at.today;
    return { kind: 'check', holiday: reason === 'public-holiday' ? label : undefined };
  }
  // Without hours, an itinerant service is closed between its visits; of a building nothing is known.
  if (at ? at.today.unknown : service.place || !visits.length) return { kind: 'unknown' };
  const horizon = startOfDay(today.addDays(LOOK_AHEAD_DAYS + 1), feed.timeZone);
  return closedState(
    at,
    visits.find(({ start, visit }) => start < horizon && visit.status !== 'full'),
  );
}

/**
 * The next instant (epoch ms) at which the state may be another: a bound of a range or of a visit, or midnight,
 * since a holiday begins and a record's validity ends with the day. Undefined where only a new feed changes it.
 */
export function nextChange(service: Service, now: number, feed: HolidayFeed): number | undefined {
  const today = PlainDate.at(now, feed.timeZone);
  if (standing(service, today)) return undefined;
  const at = stateOfHours(service, now, feed);
  const bounds = presences(service, now).flatMap(({ start, end }) => (start > now ? [start, end] : [end]));
  if (at?.change !== undefined) bounds.push(at.change);
  if (at || bounds.length || service.validUntil) bounds.push(startOfDay(today.addDays(1), feed.timeZone));
  return bounds.length ? Math.min(...bounds) : undefined;
}

export function isOpenDuring(
  service: Service,
  period: { date: PlainDate; from: number; to: number },
  feed: HolidayFeed,
): boolean {
  const hours = service.hours && rangesOn(service.hours, period.date, feed);
  return !!hours && !hours.check && hours.ranges.some(([a, b]) => a < period.to && b > period.from);
}
