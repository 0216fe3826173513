/** What an action costs, as far as the amounts are known. */
import type { Action } from '../feed/types.js';
type Funding = NonNullable<Action['funding']>;
export interface FundingTotals {
    /** Undefined where no amount is known. */
    readonly planned: number | undefined;
    readonly spent: number | undefined;
    /** Amounts that nobody gave, of those that have a column: they are in no total. */
    readonly unknown: number;
}
/** Sums of the amounts that are known. */
export declare function fundingTotals(funding: Funding): FundingTotals;
export {};
