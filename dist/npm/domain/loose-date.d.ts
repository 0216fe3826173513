/** Dates as exact as their author knows them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import { PlainDate } from './plain-date.js';
/** The first day that a loose date may mean; undefined where it is none. */
export declare function firstDayOf(text: string): PlainDate | undefined;
/** The last day that a loose date may mean: what is due in `2026-03` is late from 1 April. */
export declare function lastDayOf(text: string): PlainDate | undefined;
