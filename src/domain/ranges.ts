/** Spans of days that people ask for by name. */
import type { Feed } from '../feed/types.js';
import { PlainDate } from './plain-date.js';

export interface Range {
  readonly name: 'today' | 'weekend' | 'week' | 'month' | 'holidays';
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** What the feed calls the school holidays. */
  readonly title?: string;
}

/**
 * From today on: what is over of a week or a month is not asked for. The holidays are those under way, else the next.
 * @param firstWeekday ISO number of the day that a week starts with
 */
export function rangesFrom(
  { schoolHolidays = [] }: Pick<Feed, 'schoolHolidays'>,
  today: PlainDate,
  firstWeekday: number,
): readonly Range[] {
  const saturday = today.addDays(Math.max(0, 6 - today.weekday));
  const lastOfWeek = today.addDays(6 - ((today.weekday - firstWeekday + 7) % 7));
  const [holidays] = schoolHolidays
    .flatMap(({ name, from, to }) => {
      const [first, last] = [PlainDate.parse(from), PlainDate.parse(to)];
      return first && last && !last.isBefore(today) && !last.isBefore(first) ? [{ title: name, first, last }] : [];
    })
    .sort((a, b) => a.first.compare(b.first));
  return [
    { name: 'today', from: today, to: today },
    { name: 'weekend', from: saturday, to: saturday.addDays(saturday.weekday === 6 ? 1 : 0) },
    { name: 'week', from: today, to: lastOfWeek },
    { name: 'month', from: today, to: today.firstOfMonth().addMonths(1).addDays(-1) },
    ...(holidays
      ? [
          {
            name: 'holidays' as const,
            title: holidays.title,
            from: holidays.first.isBefore(today) ? today : holidays.first,
            to: holidays.last,
          },
        ]
      : []),
  ];
}

/** The days that are looked at. */
export interface Period {
  readonly from: PlainDate;
  /** Absent: all that come. */
  readonly to: PlainDate | undefined;
  /** The moment before which all is left out, in epoch ms; absent where what is over stays. */
  readonly now: number | undefined;
}

export function monthOf(day: PlainDate): Period {
  const from = day.firstOfMonth();
  return { from, to: from.addMonths(1).addDays(-1), now: undefined };
}

/** A range, or all that comes from a day on. What is over today is left out, minute by minute. */
export function daysFrom(
  day: PlainDate,
  range: Range | undefined,
  { today, now }: { readonly today: PlainDate; readonly now: number },
): Period {
  const { from, to } = range ?? { from: day, to: undefined };
  return { from, to, now: from.equals(today) ? now - (now % 60_000) : undefined };
}
