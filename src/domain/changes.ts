/** What will be otherwise than the week says in the coming weeks: exceptions, seasons, public holidays. */
import type { Hours } from '../feed/types.js';
import { rangesOn, type DayHours, type HolidayFeed } from './hours.js';
import { PlainDate } from './plain-date.js';

export interface Change {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The holiday's name or the exception's reason. */
  readonly label: string | undefined;
  /** None is closed; undefined where nobody said. */
  readonly ranges: DayHours['ranges'] | undefined;
  /** The week that holds meanwhile, of a season. */
  readonly week?: Hours['week'];
  readonly holiday?: true;
}

/** How far ahead people plan, in days. */
const AHEAD = 60;

/** Those of today and of the 60 days after, by date. */
export function changes(hours: Hours, today: PlainDate, feed: HolidayFeed): Change[] {
  return [...exceptions(hours, today, feed), ...holidays(hours, today, feed)].sort((a, b) => a.from.compare(b.from));
}

function exceptions({ exceptions = [] }: Hours, today: PlainDate, feed: HolidayFeed): Change[] {
  return exceptions.flatMap((exception): Change[] => {
    const from = PlainDate.parse(exception.from);
    const to = PlainDate.parse(exception.to);
    if (!from || !to || to.isBefore(from) || to.isBefore(today) || today.daysUntil(from) > AHEAD) return [];
    const { ranges, check } = rangesOn({ exceptions: [exception], publicHolidays: 'open' }, from, feed);
    const { week } = exception.ranges ? {} : exception;
    return [{ from, to, label: exception.reason, ranges: check ? undefined : ranges, ...(week ? { week } : {}) }];
  });
}

/** Holidays on which it is closed though the weekday is not, or of which nobody said what they are. */
function holidays(hours: Hours, today: PlainDate, feed: HolidayFeed): Change[] {
  return (feed.publicHolidays ?? []).flatMap(({ date }): Change[] => {
    const day = PlainDate.parse(date);
    const ahead = day ? today.daysUntil(day) : -1;
    if (!day || ahead < 0 || ahead > AHEAD) return [];
    const { ranges, reason, label, check } = rangesOn(hours, day, feed);
    if (reason !== 'public-holiday') return [];
    const usual = rangesOn({ ...hours, publicHolidays: 'open' }, day, feed).ranges;
    if (!usual.length) return [];
    return [{ from: day, to: day, label, ranges: check ? undefined : ranges, holiday: true }];
  });
}
