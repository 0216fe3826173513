/**
 * When a door is open, day by day, as the feed tells it: exception before public holiday before week. A season (an
 * exception with a week) is the week of its days, see docs/decisions/0007-holiday-in-season.md.
 */
import type { Feed, Hours } from '../feed/types.js';
import { holidaysKnownOn, publicHolidayOn } from './calendar.js';
import { isWithin } from './moment.js';
import { DAY, PlainDate } from './plain-date.js';
import { instantAt, startOfDay } from './zone.js';

export type HolidayFeed = Pick<Feed, 'publicHolidays' | 'holidaysUntil' | 'timeZone'>;
type Week = NonNullable<Hours['week']>;
type Exception = NonNullable<Hours['exceptions']>[number];
/** Minutes since the midnight that begins the range's day; the end may be past 1440. */
export type MinuteRange = readonly [start: number, end: number];

/** What is known of the hours of one day. */
export interface DayHours {
  /** By start. Those of a day to check are what the week says, and may not hold. */
  readonly ranges: readonly MinuteRange[];
  /** Why the day is not as the week says. */
  readonly reason?: 'public-holiday' | 'exception';
  /** Name of the holiday, or the exception's or season's reason. */
  readonly label?: string;
  /** Nothing may be claimed: a holiday that the service says nothing of, or a day past the known ones. */
  readonly check?: true;
  /** No week is given, so that no ranges do not mean closed. */
  readonly unknown?: true;
}

/** A day as it is for all services. */
export interface Day {
  readonly date: PlainDate;
  /** ISO 8601, which sorts as days do. */
  readonly text: string;
  /** Its first instant and the next day's, epoch ms. */
  readonly start: number;
  readonly end: number;
  /** Name of the public holiday that it is. */
  readonly holiday: string | undefined;
  /** Whether the feed tells the holidays up to this day. */
  readonly known: boolean;
}

const days = new WeakMap<HolidayFeed, Map<number, Day>>();

/** Worked out once for each feed and day: ten thousand services ask for the same few. */
export function dayOf(feed: HolidayFeed, date: PlainDate): Day {
  let ofFeed = days.get(feed);
  if (!ofFeed) days.set(feed, (ofFeed = new Map<number, Day>()));
  const key = date.toUTC();
  let day = ofFeed.get(key);
  if (!day) {
    day = {
      date,
      text: date.toString(),
      start: startOfDay(date, feed.timeZone),
      end: startOfDay(date.addDays(1), feed.timeZone),
      holiday: publicHolidayOn(feed, date),
      known: holidaysKnownOn(feed, date),
    };
    ofFeed.set(key, day);
  }
  return day;
}

/** The instant at which so many minutes of a day are over on the clock, epoch ms. */
export function instantOn({ date, start, end }: Day, minutes: number, timeZone: string): number {
  // Only where the clocks do not change that day; the day after may have its own change.
  const plain = minutes <= MIDNIGHT && end - start === DAY;
  return plain ? start + minutes * MINUTE : instantAt(date, minutes, timeZone);
}

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
const MIDNIGHT = 1440;
const MINUTE = 60_000;

/** Of `HH:MM`, digit by digit: this is asked ten thousand times before a list is drawn. */
const minutesOf = (clock: string) => {
  const digit = (at: number) => clock.charCodeAt(at) - 48;
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
};

/** An end before its start is on the next day; an end at its start is no opening. */
function toMinutes(ranges: readonly (readonly [string, string])[] = []): MinuteRange[] {
  const list: MinuteRange[] = [];
  for (const [from, to] of ranges) {
    const start = minutesOf(from);
    const end = minutesOf(to);
    if (start !== end) list.push([start, end < start ? end + MIDNIGHT : end]);
  }
  return list.length > 1 ? list.sort((a, b) => a[0] - b[0]) : list;
}

const onWeekday = (week: Week | undefined, weekday: number) => {
  const name = WEEKDAYS[weekday - 1];
  return toMinutes(name && week?.[name]);
};

const lengthOf = ({ from, to }: Exception) => Date.parse(to) - Date.parse(from);

/** Of several exceptions the shortest counts, so that a day's closure stands within a season; else the later one. */
function exceptionOn({ exceptions = [] }: Hours, { date, text }: Day): Exception | undefined {
  let best: Exception | undefined;
  for (const next of exceptions) {
    // As texts first: nearly all exceptions are of other days, and reading a day costs more.
    if (next.from > text || next.to < text || !isWithin(date, next.from, next.to)) continue;
    if (!best || lengthOf(best) >= lengthOf(next)) best = next;
  }
  return best;
}

const isOpenWeek = (week: Week | undefined) => WEEKDAYS.some((name) => week?.[name]?.length);

function onException({ ranges, week, reason }: Exception): DayHours {
  const label = reason ? { label: reason } : {};
  // Neither: it was written down that the day is different, and not how.
  if (!ranges && !week) return { ranges: [], check: true, ...label };
  return { ranges: toMinutes(ranges), reason: 'exception', ...label };
}

/** Whether a week is open from its first minute to its last. */
function isAllWeek(week: Week): boolean {
  return WEEKDAYS.every((_, index) => {
    let until = 0;
    for (const [start, end] of onWeekday(week, index + 1)) if (start <= until) until = Math.max(until, end);
    return until >= MIDNIGHT;
  });
}

/** The ranges that begin on a day, and why they are so where the week says otherwise. */
export const rangesOn = (hours: Hours, date: PlainDate, feed: HolidayFeed): DayHours =>
  rangesOfDay(hours, dayOf(feed, date));

export function rangesOfDay(hours: Hours, day: Day): DayHours {
  const { publicHolidays } = hours;
  const { date, holiday, known } = day;
  const exception = exceptionOn(hours, day);
  const isSeason = !!exception && !exception.ranges && isOpenWeek(exception.week);
  if (exception && !isSeason) return onException(exception);
  if (holiday && publicHolidays === 'closed') return { ranges: [], reason: 'public-holiday', label: holiday };
  const week = exception?.week ?? hours.week;
  if (!week) return { ranges: [], unknown: true };
  const ranges = onWeekday(week, date.weekday);
  const asEver = publicHolidays === 'open' || (!holiday && known);
  // Round the clock all week leaves no day out; otherwise a holiday that nobody spoke of is not to be guessed.
  if (asEver || (!publicHolidays && isAllWeek(week))) {
    return exception?.reason ? { ranges, label: exception.reason } : { ranges };
  }
  return holiday ? { ranges, check: true, reason: 'public-holiday', label: holiday } : { ranges, check: true };
}

/** What the hours say of one instant. Epoch ms everywhere. */
export interface HoursState {
  /** Today's hours. */
  readonly today: DayHours;
  /** Open until then, adjoining ranges taken together; `Infinity` where no end is in sight. */
  readonly until: number | undefined;
  /** Closed until then. */
  readonly next: number | undefined;
  /** A range that may or may not hold is under way. */
  readonly unsure: boolean;
  /** The next bound of any range, sure or not. */
  readonly change: number | undefined;
}

/** How far ahead an opening is looked for: the end of a month's holidays, and what comes once a month, are in sight. */
export const LOOK_AHEAD_DAYS = 35;

/**
 * Walks from yesterday (whose night may not be over) to the first opening, or to the end of the one under way.
 * @param dayHours the hours of a day, see {@link rangesOfDay}
 */
export function hoursAt(dayHours: (day: Day) => DayHours, now: number, feed: HolidayFeed): HoursState {
  const today = PlainDate.at(now, feed.timeZone);
  let until: number | undefined;
  let next: number | undefined;
  let change: number | undefined;
  let unsure = false;
  let ofToday: DayHours = { ranges: [] };
  for (let ahead = -1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = dayOf(feed, today.addDays(ahead));
    if (ahead > 0 && (next !== undefined || (until !== undefined && until < day.start))) break;
    const hours = dayHours(day);
    if (ahead === 0) ofToday = hours;
    for (const [from, to] of hours.ranges) {
      const start = instantOn(day, from, feed.timeZone);
      const end = instantOn(day, to, feed.timeZone);
      if (end <= now || end <= start) continue;
      change = Math.min(change ?? Infinity, start > now ? start : end);
      if (hours.check) unsure ||= start <= now;
      else if (start <= (until ?? now)) until = Math.max(until ?? 0, end);
      else if (until === undefined) next = Math.min(next ?? Infinity, start);
    }
  }
  if (until !== undefined && until >= dayOf(feed, today.addDays(LOOK_AHEAD_DAYS + 1)).start) until = Infinity;
  return { today: ofToday, until, next: until === undefined ? next : undefined, unsure, change };
}
