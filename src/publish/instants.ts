/** Instants as the feed spells them, from and to what a clock of the territory shows. */
import type { PlainDate } from '../domain/plain-date.js';
import { instantAt, wallTime } from '../domain/zone.js';

/** `09:05`, also past midnight: `24:30`. */
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** ISO 8601 instant with the offset that the zone has at that moment: `2026-12-05T09:00:00+01:00`. */
export function isoInstant(date: PlainDate, minutes: number, timeZone: string): string {
  return isoOf(instantAt(date, minutes, timeZone), timeZone);
}

/** The same of an instant (epoch ms); seconds are cut. */
export function isoOf(instant: number, timeZone: string): string {
  const wall = wallTime(instant, timeZone);
  const offset = wall.date.toUTC() / 60_000 - Math.floor(instant / 60_000) + wall.minutes;
  return `${wall.date.toString()}T${clock(wall.minutes)}:00${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;
}

/**
 * The day and the minutes that a territory's clock shows at an instant, where these two say all of it: of an hour that
 * comes twice, of seconds and of another offset they would not.
 */
export function wallOf(iso: string, timeZone: string): { day: string; minutes: number } | undefined {
  const { date, minutes } = wallTime(Date.parse(iso), timeZone);
  return isoInstant(date, minutes, timeZone) === iso ? { day: date.toString(), minutes } : undefined;
}
