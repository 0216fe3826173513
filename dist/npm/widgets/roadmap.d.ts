import type { Action } from '../feed/types.js';
import type { RoadmapWords } from '../text/words.js';
import { FeedElement } from './feed-element.js';
import type { UrlState } from './page-url.js';
import { type Filters } from './roadmap/filters.js';
import { type Context, type Subject } from './roadmap/list.js';
import { type Dated } from './roadmap/period.js';
/** The actions of one agreement, and those that the filters leave. */
interface Found {
    readonly dated: Dated | undefined;
    readonly all: readonly Action[];
    readonly shown: readonly Action[];
    readonly filters: Filters;
}
/**
 * All the actions of an agreement: how many stand where, by theme, by status or along time, each one opened in place.
 *
 * @element ctg-roadmap
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart totals - The totals by status.
 * @csspart action - One action, closed or open.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export declare class Roadmap extends FeedElement<Found, RoadmapWords, Subject> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Status to show: `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` or `late`. */
    status: string;
    /** Name of the organisation whose actions to show. */
    lead: string;
    /** How the actions stand: by `theme` (default), by `status`, or along a `timeline`. */
    view: string;
    /** Id of the agreement to show; today's by default. */
    agreement: string;
    /** Action whose card is open from the start: its id, or its number in today's agreement. */
    action: string;
    private query;
    private pages;
    protected readonly french: RoadmapWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/action-record.js")>;
    protected readonly collections: readonly ["actions"];
    protected readonly recordCollections: readonly ["services", "events"];
    protected landmarkName(words: RoadmapWords): string;
    protected find(context: Context): Found;
    protected get urlState(): UrlState;
    protected restore({ q, ...rest }: UrlState): void;
    protected tools(plain: Context, found: Found): unknown;
    protected summary(context: Context, { shown }: Found): string;
    protected results(plain: Context, found: Found): unknown;
    protected updated(changed: Map<PropertyKey, unknown>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-roadmap': Roadmap;
    }
}
export {};
