/** What an indicator tells: from where it started, where it is, where it is to go. */
import type { Indicator } from '../feed/types.js';
type Measure = NonNullable<Indicator['values']>[number];
/** Its measures from the oldest to the newest; of one date, in the order in which they are written. */
export declare function measuresOf({ values }: Pick<Indicator, 'values'>): readonly Measure[];
/**
 * Whether the newest measure has reached the target, on the way that leads there from the start. Undefined where
 * one of the three is not a number: which way is better is then not known.
 */
export declare function isReached(indicator: Indicator): boolean | undefined;
export {};
