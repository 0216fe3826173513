/** Whether the text names an IANA zone that this browser knows (`Europe/Paris`, not `+01:00`). */
export declare function isTimeZone(text: string): boolean;
/**
 * What to add to an instant (epoch ms) to get the zone's wall time, in ms. Zero for an instant that is none.
 * Where a week begins and ends with one offset, it is taken to hold all week: no zone that is in use changes
 * its clocks twice in seven days.
 */
export declare function offsetAt(instant: number, timeZone: string): number;
