/** The sheet « Horaires »: opening hours by day, of which each row is a part. */
import { fold } from '../../domain/search.js';
import type { Hours } from '../../feed/types.js';
import { clock } from '../instants.js';
import { DAYS } from './sheets-services.js';
import { readTime } from './written.js';

export type Range = [string, string];
type DayKey = keyof typeof DAYS;
export type Week = NonNullable<Hours['week']>;
const KEYS = Object.keys(DAYS) as DayKey[];

/** « 9h-12h / 14h-17h », « 9 h à 12 h et 14 h à 17 h », « fermé », « 24h/24 »; undefined where it says something else. */
function readRanges(text: string): Range[] | undefined {
  const plain = fold(text);
  if (/^(fermee?|non|pas ouvert)$/.test(plain) || /^[-–—/x]+$/i.test(text.trim())) return [];
  if (/^24 ?h?( sur)? ?24( ?h)?$/.test(plain)) return [['00:00', '24:00']];
  const ranges = text
    .replace(/\s*(?:\/|;|,|&|\n|\bet\b|\bpuis\b)\s*/gi, '/')
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(readRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function readRange(text: string): Range | undefined {
  const match = /^(?:de\s+)?(.+?)\s*(?:-|–|—|→|>|à|jusqu[’']à)\s*(.+)$/i.exec(text);
  const [start, end] = [readTime(match?.[1]), readTime(match?.[2])];
  return start === undefined || end === undefined || start === end || start === 1440
    ? undefined
    : [clock(start), clock(end)];
}

/** As {@link readRanges} reads it back. */
const writeRanges = (ranges: readonly (readonly string[])[]) =>
  ranges.length ? ranges.map(([start, end]) => `${start ?? ''}-${end ?? ''}`).join(' / ') : 'fermé';

/** One row of the sheet, by the paths of its columns. */
export type HoursRow = Readonly<Record<string, unknown>>;

/**
 * What a row says, in the feed's words. What of it is no range stays word for word in the note, and is told.
 * @param unclear is called with the path of each such cell
 */
export function hoursOfRow(row: HoursRow, unclear: (path: string, text: string) => void): HoursPart {
  const week: Week = {};
  const asNotes: string[] = [];
  const read = (path: string, title: string) => {
    const text = row[path];
    if (typeof text !== 'string') return undefined;
    const ranges = readRanges(text);
    if (ranges) return ranges;
    unclear(path, text);
    asNotes.push(`${title}\u00a0: ${text}`);
    return undefined;
  };
  for (const key of KEYS) {
    const ranges = read(key, DAYS[key]);
    if (ranges) week[key] = ranges;
  }
  const ranges = read('ranges', 'Tous les jours');
  const note = [row['note'] as string | undefined, ...asNotes].filter(Boolean).join('\n');
  return { ...(Object.keys(week).length && { week }), ...(ranges && { ranges }), ...(note && { note }) };
}
export interface HoursPart {
  readonly week?: Week;
  readonly ranges?: Range[];
  readonly note?: string;
}

const everyDay = (ranges: Range[]): Week => Object.fromEntries(KEYS.map((key) => [key, ranges]));

/** Adds a row to the hours that the rows before it gave; two rows for one period are one, the later one wins day by day. */
export function addToHours(hours: Hours, row: HoursRow, part: HoursPart): void {
  const {
    from,
    to = from,
    reason,
    publicHolidays,
  } = row as { from?: string; to?: string; reason?: string; publicHolidays?: 'open' };
  if (publicHolidays) hours.publicHolidays = publicHolidays;
  if (part.note) hours.note = [hours.note, part.note].filter(Boolean).join('\n');
  if (from === undefined || to === undefined) {
    const week = { ...(part.ranges && everyDay(part.ranges)), ...part.week };
    if (Object.keys(week).length) hours.week = { ...hours.week, ...week };
    return;
  }
  if (!part.week && !part.ranges) return;
  const times = part.week
    ? { week: { ...(part.ranges && everyDay(part.ranges)), ...part.week } }
    : { ranges: part.ranges };
  (hours.exceptions ??= []).push({ from, to, ...times, ...(reason !== undefined && { reason }) });
}

/** The rows that give these hours back. */
export function rowsOfHours(hours: Hours, label?: string): HoursRow[] {
  const { week, exceptions = [], publicHolidays, note } = hours;
  const days = (of: Week | undefined) =>
    Object.fromEntries(Object.entries(of ?? {}).map(([key, ranges]) => [key, writeRanges(ranges ?? [])]));
  const named = label === undefined ? {} : { label };
  const first = {
    ...named,
    ...days(week),
    ...(publicHolidays && { publicHolidays }),
    ...(note !== undefined && { note }),
  };
  const others = exceptions.map(({ from, to, week: season, ranges, reason }) => ({
    ...named,
    from,
    to,
    ...days(season),
    ...(ranges && { ranges: writeRanges(ranges) }),
    ...(reason !== undefined && { reason }),
  }));
  return [first, ...others];
}
