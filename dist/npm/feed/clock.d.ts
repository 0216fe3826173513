/** The clocks of a time zone, as the browser knows them. */
/** What to add to an instant (epoch ms) to get the zone's wall time, in ms. */
export type Offset = (instant: number) => number;
/**
 * The clock of a zone. The first formatter of a page takes a slow phone two tenths of a second, `Temporal` a hundredth:
 * browsers that have it are asked so.
 * @throws RangeError for a zone that the browser does not know
 */
export declare function clockOf(timeZone: string): Offset;
