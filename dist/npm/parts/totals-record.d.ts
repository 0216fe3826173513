/** The figures of a roadmap: as bars whose patterns tell the statuses apart, and the same as tables. */
import { type StatusKey } from '../domain/totals.js';
import type { Action } from '../feed/types.js';
import { type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface TotalsSubject {
    /** All of the agreement. */
    readonly actions: readonly Action[];
    /** The agreement is over: what is not achieved is not « late » any more. */
    readonly over: boolean;
    /** A sign for each status. */
    readonly shapes: Readonly<Record<StatusKey, string>>;
}
type Context = RecordContext<RoadmapWords>;
export declare const styles: string;
export declare function draw(kit: Kit, context: Context, { actions, over, shapes }: TotalsSubject): unknown;
export {};
