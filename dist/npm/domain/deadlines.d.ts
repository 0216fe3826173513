/** Deadlines and their history: a moved deadline never takes the place of the first one that was promised. */
import type { Action } from '../feed/types.js';
import type { PlainDate } from './plain-date.js';
type Deadlines = NonNullable<Action['deadlines']>;
/** A deadline that was set, with the day on which that was and why, where these are known. */
export type Deadline = Deadlines[number];
/** The deadline that holds, and the first one where that was another; those that are no dates do not count. */
export declare function deadlinesOf(end: string | undefined, history?: Deadlines): {
    readonly deadline?: string;
    readonly firstDeadline?: string;
};
/** Days since a deadline was over; undefined where it is not. */
export declare function daysPast(deadline: string | undefined, today: PlainDate): number | undefined;
/** Every deadline in the order in which they were set, the one that holds last; empty where none was ever moved. */
export declare function movedDeadlines(end: string | undefined, history?: Deadlines): readonly Deadline[];
export {};
