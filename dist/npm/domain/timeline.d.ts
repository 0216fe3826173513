/**
 * Actions on one axis of time: what happens when, as marks that are drawn and that are read as a list. Places on the
 * axis are fractions, 0 at its beginning and 1 at its end.
 */
import type { Action, Step } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
import { type ActionProgress } from './progress.js';
export type MarkKind = 'start' | 'first-deadline' | 'moved-deadline' | 'deadline' | 'step-done' | 'step-late' | 'step';
export interface Mark {
    readonly kind: MarkKind;
    /** As exact as it was given; absent of a step of which no date is known. */
    readonly date?: string;
    /** Absent where the date is beyond the axis, or there is none. */
    readonly at?: number;
    readonly step?: Step;
}
export interface Row {
    readonly action: Action;
    readonly progress: ActionProgress;
    /** From the start to the deadline, where both are known; cut at the ends of the axis. */
    readonly bar?: {
        readonly from: number;
        readonly to: number;
        /** Where the first deadline stood, if it was moved to a later day. */
        readonly promised?: number;
    };
    /** In the order of time; steps without a date last, as they are written. */
    readonly marks: readonly Mark[];
}
export interface Timeline {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly years: readonly {
        readonly year: number;
        readonly at: number;
    }[];
    /** Absent where today is beyond the axis. */
    readonly today?: number;
    /** The agreement's end, where the axis goes on after it. */
    readonly end?: number;
    /** Actions of which a date is known, those that begin first on top. */
    readonly rows: readonly Row[];
    readonly undated: readonly Action[];
}
interface Span {
    /** First and last day, ISO. */
    readonly start: string;
    readonly end: string;
}
/**
 * @param span - First and last day of the agreement; absent where the feed has none.
 * @param limit - How many rows are worked out; the axis is that of all actions.
 * @param always - Whether the row of an action is worked out though it is beyond the limit.
 */
export declare function timelineOf(actions: readonly Action[], span: Span | undefined, today: PlainDate, limit?: number, always?: (action: Action) => boolean): Timeline;
export {};
