/** What an action costs, as far as the amounts are known. */
import type { Action } from '../feed/types.js';

type Funding = NonNullable<Action['funding']>;
type Kind = 'planned' | 'spent';

export interface FundingTotals {
  /** Undefined where no amount is known. */
  readonly planned: number | undefined;
  readonly spent: number | undefined;
  /** Amounts that nobody gave, of those that have a column: they are in no total. */
  readonly unknown: number;
}

/** Sums of the amounts that are known. */
export function fundingTotals(funding: Funding): FundingTotals {
  const known = (kind: Kind): number[] => funding.flatMap((one) => one[kind] ?? []);
  const [planned, spent] = [known('planned'), known('spent')];
  const missing = (of: readonly number[]): number => (of.length ? funding.length - of.length : 0);
  return { planned: sum(planned), spent: sum(spent), unknown: missing(planned) + missing(spent) };
}

/** In cents, since 0.1 + 0.2 is not 0.3. */
const sum = (amounts: readonly number[]): number | undefined =>
  amounts.length ? amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100 : undefined;
