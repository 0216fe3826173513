import { offsetAt } from './offset.js';
import { DAY, PlainDate } from './plain-date.js';
export { isTimeZone } from './offset.js';
const MINUTE = 60_000;
/** What a clock on the wall shows at an instant (epoch ms): the day, and the minutes since its midnight (0–1439). */
export function wallTime(instant, timeZone) {
    const date = PlainDate.at(instant, timeZone);
    const minutes = Math.floor((instant + offsetAt(instant, timeZone) - date.toUTC()) / MINUTE);
    return { date, minutes };
}
/**
 * The instant (epoch ms) at which a zone's clock shows so many minutes of a day; 1440 and more is on the days
 * after. A time that a change of clocks skips is moved on by what was skipped (02:30 reads 03:30); of a time
 * that comes twice, the first is meant (as `Temporal` does by default).
 */
export function instantAt(date, minutes, timeZone) {
    const wall = date.toUTC() + minutes * MINUTE;
    const before = wall - offsetAt(wall - DAY, timeZone);
    const after = wall - offsetAt(wall + DAY, timeZone);
    const shows = (instant) => instant + offsetAt(instant, timeZone) === wall;
    // `before` uses the older offset: right on ordinary days, first where the hour comes twice, later in a gap.
    return !shows(before) && shows(after) ? after : before;
}
/** The first instant (epoch ms) of a day in a zone. */
export function startOfDay(date, timeZone) {
    return instantAt(date, 0, timeZone);
}
