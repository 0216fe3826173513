/** An action as a line of a spreadsheet: what is not known is an empty cell. */
import { type ActionProgress } from '../../domain/progress.js';
import type { Action, Feed } from '../../feed/types.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { exportRecord, RoadmapWords } from '../../text/fr.js';
import type { Column } from './table.js';
type Words = RoadmapWords & typeof exportRecord;
type Names = Pick<Feed, 'agreements' | 'communes' | 'themes' | 'license' | 'publisher'>;
interface Line {
    readonly action: Action;
    readonly progress: ActionProgress;
}
export declare const linesOf: (actions: readonly Action[], today: PlainDate) => Line[];
/** Dates stay as they were given, `2026-12` too: a spreadsheet sorts them, and none is made more exact than it is. */
export declare function actionColumns(words: Words, feed: Names): Column<Line>[];
export {};
