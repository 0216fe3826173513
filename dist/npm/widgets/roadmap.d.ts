import { type TemplateResult } from 'lit';
import type { Action, Agreement } from '../feed/types.js';
import { type ActionContext } from '../views/action.js';
import type { ActionWords } from '../text/words.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
/** The actions of today's agreement, and those that the filters leave. */
interface Found {
    readonly agreement: Agreement | undefined;
    readonly all: readonly Action[];
    readonly shown: readonly Action[];
}
/**
 * All the actions of today's agreement: how many stand where, by theme, each one opened in place.
 *
 * @element ctg-roadmap
 * @csspart filters - The group of filters.
 * @csspart totals - The totals by status.
 * @csspart action - One action, closed or open.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export declare class Roadmap extends FeedElement<Found, ActionWords, SubjectOf<ActionContext>> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Status to show: `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` or `late`. */
    status: string;
    /** Actions whose card is open; a closed one costs nothing to draw. */
    private opened;
    protected readonly french: ActionWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/action-record.js")>;
    protected readonly collections: readonly ["actions"];
    protected landmarkName(words: ActionWords): string;
    protected find(context: ActionContext): Found;
    protected tools(context: ActionContext, found: Found): unknown;
    protected summary(context: ActionContext, { shown }: Found): string;
    protected results(context: ActionContext, { shown }: Found): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-roadmap': Roadmap;
    }
}
export {};
