/** The dates of an entry: days, or what the clocks of its zone show, which repeating does not move. */
import type ICAL from 'ical.js';
import { PlainDate } from '../../../domain/plain-date.js';
import { instantAt, wallTime } from '../../../domain/zone.js';
import type { Entry } from './components.js';

/** What a clock shows, or a day alone. */
export interface Wall {
  readonly day: PlainDate;
  /** Absent in a day. */
  readonly minutes?: number;
  readonly zone: string;
}

/** A start and how long it lasts: days where it is all day, else minutes. */
export interface Span {
  readonly start: Wall;
  readonly length: number;
}

export type ZoneOf = (property: ICAL.Property) => string;

/** The dates or times of a property; periods are their starts. */
export function wallsOf(property: ICAL.Property, zone: string): Wall[] {
  return property.getValues().flatMap((value: unknown) => {
    const time = isPeriod(value) ? value.start : value;
    const wall = isTime(time) ? wallOf(time, zone) : undefined;
    return wall ? [wall] : [];
  });
}

export function wallOf(time: ICAL.Time, zone: string): Wall | undefined {
  const day = PlainDate.of(time.year, time.month, time.day);
  if (!Number.isFinite(day.toUTC()) || time.year < 1900 || time.year > 2200) return undefined;
  if (time.isDate) return { day, zone };
  const minutes = time.hour * 60 + time.minute;
  return { day, minutes, zone: time.zone.tzid === 'UTC' ? 'UTC' : zone };
}

export const isTime = (value: unknown): value is ICAL.Time =>
  typeof value === 'object' && value !== null && 'isDate' in value && 'year' in value;
const isPeriod = (value: unknown): value is ICAL.Period =>
  typeof value === 'object' && value !== null && 'start' in value;
const isDuration = (value: unknown): value is ICAL.Duration =>
  typeof value === 'object' && value !== null && 'toSeconds' in value;

/** The same moment as another zone's clocks show it; a day is the same day. */
export function inZone(wall: Wall, zone: string): Wall {
  if (wall.minutes === undefined || wall.zone === zone) return { ...wall, zone };
  const { date, minutes } = wallTime(instantOf(wall), zone);
  return { day: date, minutes, zone };
}

export const instantOf = ({ day, minutes = 0, zone }: Wall) => instantAt(day, minutes, zone);

/** What tells dates of one entry apart. */
export const keyOf = ({ day, minutes }: Wall) =>
  minutes === undefined ? day.toString() : `${day.toString()}T${minutes}`;

/**
 * When an entry is. All day are: days, whatever their end says (an end that is the start is the same day); midnight to midnight, in
 * UTC as some programs write days, or where the program says so. Undefined without a start, or where it ends before it.
 */
export function spanOf(component: ICAL.Component, zoneOf: ZoneOf): Span | undefined {
  const start = firstWall(component, 'dtstart', zoneOf);
  if (!start) return undefined;
  const said = firstWall(component, 'dtend', zoneOf);
  const end = said && inZone(said, start.zone);
  const duration = component.getFirstPropertyValue('duration');
  // What the clocks show: a night on which they change ends when its end says so.
  const minutes = end
    ? start.day.daysUntil(end.day) * 1440 + (end.minutes ?? 0) - (start.minutes ?? 0)
    : isDuration(duration)
      ? duration.toSeconds() / 60
      : 0;
  if (minutes < 0) return undefined;
  const days = { start: { day: start.day, zone: start.zone }, length: Math.max(1, Math.floor(minutes / 1440)) };
  if (start.minutes === undefined) return days;
  const isMidnight = start.minutes === 0 && minutes % 1440 === 0;
  const mark = component.getFirstPropertyValue('x-microsoft-cdo-alldayevent');
  const isDays = isMidnight && (start.zone === 'UTC' || minutes >= 1440 || String(mark).toUpperCase() === 'TRUE');
  return isDays ? days : { start, length: minutes };
}

/** Whether an entry says when it ends, or how long it lasts, in a way that cannot be read. */
export function hasUnreadEnd({ component, unread }: Entry, zoneOf: ZoneOf): boolean {
  const duration = component.getFirstPropertyValue('duration');
  return (
    unread.some((name) => name === 'dtend' || name === 'duration') ||
    (component.hasProperty('dtend') && !firstWall(component, 'dtend', zoneOf)) ||
    (duration !== null && !isDuration(duration))
  );
}

function firstWall(component: ICAL.Component, name: string, zoneOf: ZoneOf): Wall | undefined {
  const property = component.getFirstProperty(name);
  return property && isMoment(property) ? wallsOf(property, zoneOf(property))[0] : undefined;
}

/** ical.js takes the thirteenth month for the next year's first. RFC 5545 has no 24 o'clock, but programs write it. */
function isMoment(property: ICAL.Property): boolean {
  const [, , , value] = property.toJSON() as unknown[];
  const written = String(value);
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(written) ?? [];
  return !!PlainDate.parse(written.slice(0, 10)) && Number(hour ?? 0) <= 24 && Number(minute ?? 0) < 60;
}
