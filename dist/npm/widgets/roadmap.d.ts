import { type PropertyDeclarations } from 'lit';
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
    static properties: PropertyDeclarations;
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
    protected readonly collections: {
        actions: import("../feed/shape.js").Shape<{
            id: string;
            title: string;
            summary: string;
            themes: string[];
            agreement: string;
            number?: number | undefined;
            end?: string | undefined;
            follows?: string[] | undefined;
            status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
            context?: string | undefined;
            objectives?: string[] | undefined;
            audience?: string | undefined;
            coverage?: "all" | string[] | undefined;
            lead?: {
                organization: string;
                email?: string | undefined;
                name?: string | undefined;
            } | undefined;
            partners?: string[] | undefined;
            funding?: {
                funder: string;
                planned?: number | undefined;
                year?: number | undefined;
                spent?: number | undefined;
            }[] | undefined;
            start?: string | undefined;
            deadlines?: {
                end: string;
                set?: string | undefined;
                reason?: string | undefined;
            }[] | undefined;
            progress?: number | undefined;
            steps?: {
                title: string;
                done?: string | true | undefined;
                deadlines?: {
                    end: string;
                    set?: string | undefined;
                    reason?: string | undefined;
                }[] | undefined;
                due?: string | undefined;
                note?: string | undefined;
            }[] | undefined;
            indicators?: {
                name: string;
                id: string;
                values?: {
                    date: string;
                    value?: number | undefined;
                    text?: string | undefined;
                }[] | undefined;
                definition?: string | undefined;
                source?: string | undefined;
                type?: "means" | "output" | "outcome" | undefined;
                unit?: string | undefined;
                baseline?: {
                    date: string;
                    value?: number | undefined;
                    text?: string | undefined;
                } | undefined;
                target?: {
                    date?: string | undefined;
                    value?: number | undefined;
                    text?: string | undefined;
                } | undefined;
            }[] | undefined;
            source?: {
                name: string;
                url?: string | undefined;
            } | undefined;
            updates?: {
                date: string;
                title?: string | undefined;
                status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
                source?: string | undefined;
                text?: string | undefined;
            }[] | undefined;
            links?: {
                url: string;
                title: string;
            }[] | undefined;
            contact?: {
                phone?: string | undefined;
                email?: string | undefined;
                url?: string | undefined;
            } | undefined;
            evaluation?: {
                results?: string | undefined;
                lessons?: string | undefined;
                decision?: "continue" | "change" | "stop" | undefined;
                validated?: string | undefined;
            } | undefined;
            owner?: {
                email?: string | undefined;
                name?: string | undefined;
            } | undefined;
            license?: string | undefined;
            updated?: string | undefined;
            lang?: string | undefined;
            easyRead?: string | undefined;
        }>;
    };
    protected readonly recordCollections: readonly ["services", "events"];
    protected landmarkName(words: RoadmapWords): string;
    protected find(context: Context): Found;
    protected get urlState(): UrlState;
    protected restore({ q, ...rest }: UrlState): void;
    protected tools(plain: Context, found: Found | undefined): unknown;
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
