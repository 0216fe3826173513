/** The dates of an entry that repeats, within a window. ical.js works out the rules, on clocks without a zone: nine o’clock stays nine o’clock. */
import ICAL from 'ical.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { inZone, isTime, keyOf, wallOf, wallsOf, type Span, type Wall, type ZoneOf } from './dates.js';

/** A rule of every second ends here. */
const MOST_STEPS = 20_000;

export interface Expansion {
  readonly starts: readonly Wall[];
  /** A rule has no end. */
  readonly endless: boolean;
  /** A rule could not be followed, or not to the end of the window. */
  readonly cut: boolean;
}

export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const repeats = (component: ICAL.Component) => component.hasProperty('rrule') || component.hasProperty('rdate');

/** The starts that are in the window, or whose entry lasts into it. */
export function expand(component: ICAL.Component, { start, length }: Span, window: Window, zoneOf: ZoneOf): Expansion {
  const walls = new Map([[keyOf(start), start]]);
  const lasting = start.minutes === undefined ? length - 1 : Math.floor((start.minutes + length) / 1440);
  const first = window.from.addDays(-Math.min(lasting, 400));
  let [endless, cut] = [false, false];
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    const isRule = rule instanceof ICAL.Recur;
    endless ||= isRule && !rule.count && !rule.until;
    cut = !(isRule && follow(rule, start, window.to, walls)) || cut;
  }
  for (const wall of listed(component, 'rdate', start, zoneOf)) walls.set(keyOf(wall), wall);
  for (const wall of listed(component, 'exdate', start, zoneOf)) {
    walls.delete(keyOf(wall));
    // Outlook takes out days of an entry that has times.
    for (const key of [...walls.keys()]) if (key.startsWith(`${keyOf(wall)}T`)) walls.delete(key);
  }
  const starts = [...walls.values()].filter(({ day }) => !day.isBefore(first) && !day.isAfter(window.to));
  return { starts, endless, cut };
}

/** Adds what a rule says; false where it did not get to the end. */
function follow(rule: ICAL.Recur, start: Wall, last: PlainDate, walls: Map<string, Wall>): boolean {
  try {
    const bounded = rule.clone();
    if (bounded.until) bounded.until = untilOf(bounded.until, start);
    const iterator = bounded.iterator(timeOf(start));
    for (let step = 0; step < MOST_STEPS; step++) {
      const time: unknown = iterator.next();
      const wall = isTime(time) ? wallOf(time, start.zone) : undefined;
      if (!wall || wall.day.isAfter(last)) return true;
      // ical.js reads 30 February as 2 March.
      if (isOfRule(wall.day, rule)) walls.set(keyOf(wall), wall);
    }
    return false;
  } catch {
    return false;
  }
}

function isOfRule({ month, day, daysInMonth }: PlainDate, rule: ICAL.Recur): boolean {
  const [months, days] = ['BYMONTH', 'BYMONTHDAY'].map((part) => rule.getComponent(part).map(Number));
  const isMonth = !months?.length || months.includes(month);
  return isMonth && (!days?.length || days.includes(day) || days.includes(day - daysInMonth - 1));
}

/** An end in UTC, as clocks of the entry’s zone show it; a day alone takes in all of that day. */
function untilOf(until: ICAL.Time, start: Wall): ICAL.Time {
  const wall = wallOf(until, start.zone);
  if (!wall) return until;
  const there = inZone(wall, start.zone);
  return timeOf({ ...there, minutes: there.minutes ?? 1439 });
}

function timeOf({ day, minutes }: Wall): ICAL.Time {
  const clock =
    minutes === undefined
      ? { isDate: true }
      : { hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, isDate: false };
  return new ICAL.Time({ year: day.year, month: day.month, day: day.day, ...clock }, ICAL.Timezone.localTimezone);
}

function listed(component: ICAL.Component, name: string, start: Wall, zoneOf: ZoneOf): Wall[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => wallsOf(property, zoneOf(property)))
    .map((wall) =>
      start.minutes === undefined ? { day: inZone(wall, start.zone).day, zone: start.zone } : inZone(wall, start.zone),
    );
}
