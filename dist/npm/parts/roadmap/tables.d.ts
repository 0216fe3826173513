import { type Totals } from '../../domain/totals.js';
import type { Action } from '../../feed/types.js';
import type { RoadmapWords, totalsRecord } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
export type Words = RoadmapWords & typeof totalsRecord;
type Context = RecordContext<RoadmapWords>;
/** The actions of one theme, or all. */
export interface SumRow {
    readonly name: unknown;
    readonly sums: Totals;
}
export declare const sumRows: (kit: Kit, context: Context, words: Words, actions: readonly Action[]) => readonly SumRow[];
export declare function sentences({ html, nothing }: Kit, words: Words, { today }: Context, actions: readonly Action[], { total, unknown, steps, late }: Totals, over: boolean): unknown;
export declare function table({ html }: Kit, words: Words, rows: readonly SumRow[], all: Totals): unknown;
export declare function delayTable({ html, nothing, said }: Kit, words: Words, context: Context, actions: readonly Action[], over: boolean): unknown;
export {};
