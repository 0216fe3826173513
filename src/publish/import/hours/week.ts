/** Weeks and ranges in the feed's own spelling, as both readers of opening hours build them. */
import type { Hours } from '../../../feed/types.js';
import { clock } from '../../instants.js';

export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof DAYS)[number];
type Week = NonNullable<Hours['week']>;
/** Minutes since the midnight that begins the day; the end may be past 1440. */
export type Span = readonly [start: number, end: number];
/** What each day says; a day that is not there was not spoken of. */
export type Spans = Map<Weekday, readonly Span[]>;

/** What a text about opening hours says in the feed's terms. */
export interface HoursReading {
  /** Absent where nothing is known. */
  readonly hours?: Hours;
  readonly appointment?: 'required' | 'possible' | 'none';
  /** Pieces that the feed's hours cannot say, word for word; each also stands in the note. */
  readonly unread: readonly string[];
}

/** The days from one to another, both included, past Sunday where need be. */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = DAYS.indexOf(first);
  const count = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => DAYS[(from + index) % 7] ?? first);
}

/** By start; undefined where two of them overlap. */
export function inOrder(spans: readonly Span[]): Span[] | undefined {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return sorted.every((span, index) => index === 0 || span[0] >= (sorted[index - 1]?.[1] ?? 0)) ? sorted : undefined;
}

/** An end past midnight is written as the time of the next day. */
const pairOf = ([start, end]: Span): [string, string] => [clock(start), clock(end > 1440 ? end - 1440 : end)];

export const rangesOf = (spans: readonly Span[]): [string, string][] => spans.map(pairOf);

/** The open days, in their order: a day without ranges is closed, as is one that is not named. */
export function weekOf(spans: Spans): Week {
  const week: Week = {};
  for (const day of DAYS) {
    const ofDay = spans.get(day);
    if (ofDay?.length) week[day] = rangesOf(ofDay);
  }
  return week;
}

/** Everything stays in words, since a part of it would say something wrong. */
export function inWords(text: string, unread: readonly string[] = [text]): HoursReading {
  return text ? { hours: { note: text }, unread } : { unread: [] };
}
