/** What will be otherwise than the week says in the coming weeks: exceptions, seasons, public holidays. */
import type { Hours } from '../feed/types.js';
import { type DayHours, type HolidayFeed } from './hours.js';
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
/** Those of today and of the 60 days after, by date. */
export declare function changes(hours: Hours, today: PlainDate, feed: HolidayFeed): Change[];
