import { type ActionProgress } from '../domain/progress.js';
import type { Action } from '../feed/types.js';
import { type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { type Print } from './kit/print.js';
export interface RoadmapPaper {
    /** Which agreement, and how today stands to it: headings of the first level, and paragraphs. */
    readonly head: unknown;
    /** The choices in words: « Véron ». */
    readonly choices: readonly string[];
    /** All of the agreement: the figures are of these. */
    readonly all: readonly Action[];
    /** Those that the choices leave. */
    readonly actions: readonly Action[];
    /** The agreement is over. */
    readonly over: boolean;
    /** First and last day of the agreement. */
    readonly span: {
        readonly start: string;
        readonly end: string;
    } | undefined;
    /** Where an action stands, in words and a shape. */
    readonly state: (action: Action, progress: ActionProgress) => unknown;
}
type Context = RecordContext<RoadmapWords>;
/** Both resolve with what is to be said: nothing where printing was opened. */
export declare function printList(kit: Kit, context: Context, paper: RoadmapPaper, print?: Print): Promise<string>;
export declare function printTimeline(kit: Kit, context: Context, paper: RoadmapPaper, print?: Print): Promise<string>;
export {};
