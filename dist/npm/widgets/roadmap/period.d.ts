/** The head of a roadmap: which agreement it is of, how long that still runs, and how many actions stand where. */
import { type TemplateResult } from 'lit';
import type { Period } from '../../domain/agreements.js';
import type { Action, Agreement } from '../../feed/types.js';
import type { RoadmapWords } from '../../text/words.js';
import type { ViewContext } from '../../views/context.js';
type Context = ViewContext<RoadmapWords>;
/** « 2022–2026 ». */
export declare const yearsOf: (words: RoadmapWords, { start, end, extendedTo }: Agreement) => string;
/** An agreement, and how today stands to it. */
export interface Dated {
    readonly agreement: Agreement;
    readonly period: Period;
}
export declare function periodHead(context: Context, dated: Dated | undefined): TemplateResult;
/** Of the whole agreement, so that the figures do not change their meaning with a filter. */
export declare function statusCounts({ words, today }: Context, actions: readonly Action[]): TemplateResult;
export {};
