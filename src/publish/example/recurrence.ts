import { PlainDate } from '../../domain/plain-date.js';
import { isoInstant } from '../instants.js';
import type { Calendar, Change, MonthlyRule, Rule, Weekday, WeeklyRule } from './types.js';

/** One time that a rule says, in the spelling of the feed. */
export interface Occurrence {
  /** Instant with offset, or a day where the rule has no clock times. */
  readonly start: string;
  /** The same; a day is included. */
  readonly end: string;
  /** Key of a place other than the record's own. */
  readonly place?: string;
  readonly status?: 'cancelled' | 'full' | 'moved';
  readonly note?: string;
  /** Start that was announced, where a change moved it. */
  readonly movedFrom?: string;
}

const WEEKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * Every occurrence of some rules, by start.
 * @throws where a day or time is none, or where a change is of a day that has no occurrence
 */
export function expandRules(
  rules: readonly Rule[],
  changes: Readonly<Record<string, Change>>,
  calendar: Calendar,
  timeZone: string,
): Occurrence[] {
  const unused = new Set(Object.keys(changes));
  const occurrences = rules.flatMap((rule) =>
    datesOf(rule)
      .filter((date) => !isSkipped(date, rule, calendar))
      .map((date) => {
        unused.delete(date.toString());
        return occurrence(rule, date, changes[date.toString()], timeZone);
      }),
  );
  if (unused.size) throw new Error(`change of a day without an occurrence: ${[...unused].join(', ')}`);
  // Same start: the order of the rules, as sort is stable.
  return occurrences.sort((a, b) => moment(a.start) - moment(b.start));
}

function occurrence(rule: Rule, date: PlainDate, change: Change | undefined, timeZone: string): Occurrence {
  const span = (day: PlainDate, at: Rule['at']) => {
    const last = day.addDays((rule.days ?? 1) - 1);
    if (!at) return { start: day.toString(), end: last.toString() };
    const [start, end] = [minutesOf(at[0]), minutesOf(at[1])];
    const pastMidnight = end <= start && last.equals(day) ? 1440 : 0;
    return { start: isoInstant(day, start, timeZone), end: isoInstant(last, end + pastMidnight, timeZone) };
  };
  const planned = span(date, rule.at);
  const actual = span(change?.to ? parseDay(change.to) : date, change?.at ?? rule.at);
  const moved = Boolean(change?.to ?? change?.at);
  const place = change?.place ?? rule.place;
  const note = change?.note ?? rule.note;
  const status = moved ? 'moved' : change?.status;
  return {
    ...actual,
    ...(place && { place }),
    ...(status && { status }),
    ...(note && { note }),
    ...(moved && { movedFrom: planned.start }),
  };
}

function datesOf(rule: Rule): PlainDate[] {
  if ('dates' in rule) return rule.dates.map(parseDay);
  const [from, until] = [parseDay(rule.from), parseDay(rule.until)];
  const dates: PlainDate[] = [];
  for (let date = from; !date.isAfter(until); date = date.addDays(1)) {
    const isDay = rule.on.includes(weekdayOf(date));
    if (isDay && (rule.every === 'week' ? isInWeek(date, from, rule) : isNth(date, rule))) dates.push(date);
  }
  return dates;
}

/** Weeks are counted from Monday, so that a rule's weekdays share one rhythm. */
function isInWeek(date: PlainDate, from: PlainDate, { interval = 1 }: WeeklyRule): boolean {
  const monday = from.addDays(1 - from.weekday);
  return Math.floor(monday.daysUntil(date) / 7) % interval === 0;
}

function isNth(date: PlainDate, { nth }: MonthlyRule): boolean {
  return nth < 0 ? date.day > date.daysInMonth - 7 : Math.ceil(date.day / 7) === nth;
}

function isSkipped(date: PlainDate, { skip = [] }: Rule, { publicHolidays, schoolHolidays }: Calendar): boolean {
  const day = date.toString();
  return (
    (skip.includes('public-holidays') && publicHolidays.some((holiday) => holiday.date === day)) ||
    (skip.includes('school-holidays') && schoolHolidays.some(({ from, to }) => from <= day && day <= to))
  );
}

function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[date.weekday - 1] ?? 'mo';
}

function parseDay(text: string): PlainDate {
  const date = PlainDate.parse(text);
  if (!date) throw new Error(`not a day: ${text}`);
  return date;
}

function minutesOf(text: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (!match) throw new Error(`not a time of day: ${text}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** A day counts from its midnight in UTC: near enough to order it among instants of one zone. */
const moment = (text: string) => Date.parse(text);
