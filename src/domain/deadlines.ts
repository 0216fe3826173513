/** Deadlines and their history: a moved deadline never takes the place of the first one that was promised. */
import type { Action } from '../feed/types.js';
import { firstDayOf, lastDayOf } from './loose-date.js';
import type { PlainDate } from './plain-date.js';

type Deadlines = NonNullable<Action['deadlines']>;
/** A deadline that was set, with the day on which that was and why, where these are known. */
export type Deadline = Deadlines[number];

/** The deadline that holds, and the first one where that was another; those that are no dates do not count. */
export function deadlinesOf(
  end: string | undefined,
  history: Deadlines = [],
): { readonly deadline?: string; readonly firstDeadline?: string } {
  const set = history.map((entry) => entry.end).filter(firstDayOf);
  const deadline = end && firstDayOf(end) ? end : set[set.length - 1];
  const first = set[0];
  return {
    ...(deadline ? { deadline } : {}),
    ...(first && first !== deadline ? { firstDeadline: first } : {}),
  };
}

/** Days since a deadline was over; undefined where it is not. */
export function daysPast(deadline: string | undefined, today: PlainDate): number | undefined {
  const days = deadline && lastDayOf(deadline)?.daysUntil(today);
  return days && days > 0 ? days : undefined;
}

/** Every deadline in the order in which they were set, the one that holds last; empty where none was ever moved. */
export function movedDeadlines(end: string | undefined, history: Deadlines = []): readonly Deadline[] {
  const all = end === undefined ? history : [...history, { end }];
  const moved = all.filter((one, i) => firstDayOf(one.end) && one.end !== all[i - 1]?.end);
  return moved.length > 1 ? moved : [];
}
