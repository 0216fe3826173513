/**
 * How far a zone's clocks are from UTC. The browser is asked once per zone and week, not once per instant: asking
 * takes microseconds, and a calendar of 10 000 dates asks 20 000 times.
 */
import { clockOf } from '../feed/clock.js';
const WEEK = 7 * 86_400_000;
/** A page reads one feed, seldom two; the bounds keep odd ones from growing without end. */
const MAX_ZONES = 8;
const MAX_WEEKS = 4000;
/** The furthest instant that a `Date` can hold; the browser throws beyond it. */
const FURTHEST = 8.64e15;
const clocks = new Map();
/** @throws RangeError for a zone that the browser does not know */
function weeksOf(timeZone) {
    let clock = clocks.get(timeZone);
    if (!clock) {
        clock = { measure: clockOf(timeZone), weeks: new Map() };
        if (clocks.size >= MAX_ZONES)
            clocks.clear();
        clocks.set(timeZone, clock);
    }
    return clock;
}
/** Whether the text names an IANA zone that this browser knows (`Europe/Paris`, not `+01:00`). */
export function isTimeZone(text) {
    try {
        return /^[a-z]/i.test(text) && !!weeksOf(text);
    }
    catch {
        return false;
    }
}
function atWeek(week, clock) {
    let offset = clock.weeks.get(week);
    if (offset === undefined) {
        offset = clock.measure(week * WEEK);
        if (clock.weeks.size >= MAX_WEEKS)
            clock.weeks.clear();
        clock.weeks.set(week, offset);
    }
    return offset;
}
/**
 * What to add to an instant (epoch ms) to get the zone's wall time, in ms. Zero for an instant that is none.
 * Where a week begins and ends with one offset, it is taken to hold all week: no zone that is in use changes
 * its clocks twice in seven days.
 */
export function offsetAt(instant, timeZone) {
    if (!(Math.abs(instant) < FURTHEST - WEEK))
        return 0;
    const clock = weeksOf(timeZone);
    const week = Math.floor(instant / WEEK);
    const offset = atWeek(week, clock);
    return offset === atWeek(week + 1, clock) ? offset : clock.measure(instant);
}
