import type { Action } from '../feed/types.js';
import { type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface TimelineSubject {
    readonly actions: readonly Action[];
    /** How many of them are drawn. */
    readonly limit: number;
    /** First and last day of the agreement. */
    readonly span: {
        readonly start: string;
        readonly end: string;
    } | undefined;
    /** Draws an action, closed or open. */
    readonly item: (action: Action) => unknown;
    readonly isOpen: (action: Action) => boolean;
}
type Context = RecordContext<RoadmapWords>;
export declare const styles: string;
export declare function draw(kit: Kit, context: Context, { actions, limit, span, item, isOpen }: TimelineSubject): unknown;
export {};
