/** What an indicator tells: from where it started, where it is, where it is to go. */
import type { Indicator } from '../feed/types.js';

type Measure = NonNullable<Indicator['values']>[number];

/** Its measures from the oldest to the newest; of one date, in the order in which they are written. */
export function measuresOf({ values = [] }: Pick<Indicator, 'values'>): readonly Measure[] {
  return [...values].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Whether the newest measure has reached the target, on the way that leads there from the start. Undefined where
 * one of the three is not a number: which way is better is then not known.
 */
export function isReached(indicator: Indicator): boolean | undefined {
  const start = indicator.baseline?.value;
  const target = indicator.target?.value;
  const now = measuresOf(indicator).at(-1)?.value;
  if (start === undefined || target === undefined || now === undefined || start === target) return undefined;
  return target > start ? now >= target : now <= target;
}
