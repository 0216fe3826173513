/**
 * What a roadmap comes to. Every action is counted once, in one row and in one column, so that the figures add up;
 * what is not known has a column of its own.
 */
import type { Action, ActionStatus, Feed, Theme } from '../feed/types.js';
import type { PlainDate } from './plain-date.js';
import { type ActionProgress } from './progress.js';
/** In the order in which they are shown. */
export declare const STATUSES: readonly ["planned", "in-progress", "done", "paused", "abandoned", "unknown"];
export type StatusKey = ActionStatus | 'unknown';
export interface Totals {
    readonly total: number;
    /** Every action once; those without a status under `unknown`. */
    readonly byStatus: Readonly<Record<StatusKey, number>>;
    /** Over all steps that are written down, and the number of actions that have some. */
    readonly steps: {
        readonly done: number;
        readonly total: number;
        readonly actions: number;
    };
    readonly late: number;
    /** Actions of which nothing is said (see {@link ActionProgress.known}). */
    readonly unknown: number;
}
export declare function totals(actions: readonly Action[], today: PlainDate): Totals;
/** Actions under one heading. */
export interface Group<Key> {
    readonly key: Key;
    readonly actions: readonly Action[];
}
/**
 * Each action once, under the top theme of its first theme; themes in the feed's order, those that the feed does not
 * know last, no empty ones.
 */
export declare function byTheme(feed: Pick<Feed, 'themes'>, actions: readonly Action[]): Group<Theme | undefined>[];
export declare function byStatus(actions: readonly Action[]): Group<StatusKey>[];
/** An action past its deadline. */
export interface Delay extends Required<Pick<ActionProgress, 'lateDays' | 'deadline'>> {
    readonly action: Action;
    readonly firstDeadline?: string;
}
/** The late actions, the longest delay first. */
export declare function delays(actions: readonly Action[], today: PlainDate): Delay[];
