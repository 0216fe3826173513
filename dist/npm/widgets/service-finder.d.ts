import { type PropertyDeclarations } from 'lit';
import type { FinderWords } from '../text/words.js';
import type { CardContext } from '../views/record.js';
import type { ServiceContext } from '../views/service.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import type { UrlState } from './page-url.js';
import { type FoundServices } from './service-search.js';
type Subject = SubjectOf<ServiceContext>;
type Context = CardContext<FinderWords, Subject>;
/**
 * Finds the services of the territory: the commune's own first, then those that serve it, then the nearest.
 *
 * @element ctg-service-finder
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart service - A service’s card.
 * @csspart opening - Whether a service is open.
 * @csspart quick-exit - The way out of a service that it may be dangerous to be seen with.
 */
export declare class ServiceFinder extends FeedElement<FoundServices | undefined, FinderWords, Subject> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Id of the one service to show. */
    service: string;
    /** Category to show, such as « Crèche ». */
    category: string;
    /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
    age: string;
    /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
    limit: number | string;
    /** Offers a map beside the list; it is loaded when a person opens it. */
    map: boolean;
    /** Address of the map's pictures, such as `https://example.org/{z}/{x}/{y}.png`; without it the map is a plan. */
    mapTiles: string;
    /** Whom the map's pictures are from. */
    mapAttribution: string;
    private query;
    private openNow;
    private more;
    private moreOpen;
    private pages;
    constructor();
    protected readonly french: FinderWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/service-record.js")>;
    protected readonly collections: {
        services: import("../feed/shape.js").Shape<{
            name: string;
            id: string;
            summary: string;
            themes: string[];
            status?: "closed" | "open" | "temporarily-closed" | undefined;
            coverage?: "all" | string[] | undefined;
            source?: {
                name: string;
                url?: string | undefined;
            } | undefined;
            contact?: {
                phone?: string | undefined;
                email?: string | undefined;
                url?: string | undefined;
                booking?: string | undefined;
            } | undefined;
            owner?: {
                email?: string | undefined;
                name?: string | undefined;
            } | undefined;
            license?: string | undefined;
            updated?: string | undefined;
            lang?: string | undefined;
            easyRead?: string | undefined;
            place?: {
                commune: string;
                name?: string | undefined;
                address?: string | undefined;
                postalCode?: string | undefined;
                city?: string | undefined;
                latitude?: number | undefined;
                longitude?: number | undefined;
                access?: string | undefined;
            } | undefined;
            description?: string | undefined;
            notice?: string | undefined;
            cost?: {
                kind: "free" | "conditional" | "paid";
                details?: string | undefined;
            } | undefined;
            ageMonths?: {
                max?: number | undefined;
                min?: number | undefined;
            } | undefined;
            audiences?: string[] | undefined;
            accessibility?: {
                url?: string | undefined;
                details?: string | undefined;
                wheelchair?: boolean | undefined;
            } | undefined;
            actions?: string[] | undefined;
            hours?: {
                note?: string | undefined;
                publicHolidays?: "closed" | "open" | undefined;
                week?: {
                    mo?: [string, string][] | undefined;
                    tu?: [string, string][] | undefined;
                    we?: [string, string][] | undefined;
                    th?: [string, string][] | undefined;
                    fr?: [string, string][] | undefined;
                    sa?: [string, string][] | undefined;
                    su?: [string, string][] | undefined;
                } | undefined;
                exceptions?: {
                    from: string;
                    to: string;
                    reason?: string | undefined;
                    week?: {
                        mo?: [string, string][] | undefined;
                        tu?: [string, string][] | undefined;
                        we?: [string, string][] | undefined;
                        th?: [string, string][] | undefined;
                        fr?: [string, string][] | undefined;
                        sa?: [string, string][] | undefined;
                        su?: [string, string][] | undefined;
                    } | undefined;
                    ranges?: [string, string][] | undefined;
                }[] | undefined;
            } | undefined;
            category?: string | undefined;
            codes?: string[] | undefined;
            residentsOnly?: boolean | undefined;
            visits?: {
                end: string;
                start: string;
                place: {
                    commune: string;
                    name?: string | undefined;
                    address?: string | undefined;
                    postalCode?: string | undefined;
                    city?: string | undefined;
                    latitude?: number | undefined;
                    longitude?: number | undefined;
                    access?: string | undefined;
                };
                status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
                note?: string | undefined;
            }[] | undefined;
            attendance?: ("in-person" | "remote" | "at-home")[] | undefined;
            otherHours?: {
                label: string;
                note?: string | undefined;
                publicHolidays?: "closed" | "open" | undefined;
                week?: {
                    mo?: [string, string][] | undefined;
                    tu?: [string, string][] | undefined;
                    we?: [string, string][] | undefined;
                    th?: [string, string][] | undefined;
                    fr?: [string, string][] | undefined;
                    sa?: [string, string][] | undefined;
                    su?: [string, string][] | undefined;
                } | undefined;
                exceptions?: {
                    from: string;
                    to: string;
                    reason?: string | undefined;
                    week?: {
                        mo?: [string, string][] | undefined;
                        tu?: [string, string][] | undefined;
                        we?: [string, string][] | undefined;
                        th?: [string, string][] | undefined;
                        fr?: [string, string][] | undefined;
                        sa?: [string, string][] | undefined;
                        su?: [string, string][] | undefined;
                    } | undefined;
                    ranges?: [string, string][] | undefined;
                }[] | undefined;
            }[] | undefined;
            appointment?: "required" | "possible" | "none" | undefined;
            validFrom?: string | undefined;
            validUntil?: string | undefined;
            replacedBy?: string | undefined;
            availability?: {
                state: "full" | "places" | "waiting-list";
                asOf: string;
                note?: string | undefined;
            } | undefined;
            admission?: string | undefined;
            sensitive?: boolean | undefined;
            identifiers?: {
                siret?: string | undefined;
                rna?: string | undefined;
                finess?: string | undefined;
            } | undefined;
            languages?: string[] | undefined;
            documents?: string[] | undefined;
            keywords?: string[] | undefined;
            verified?: string | undefined;
        }>;
        notices: import("../feed/shape.js").Shape<{
            id: string;
            text: string;
            coverage?: "all" | string[] | undefined;
            from?: string | undefined;
            until?: string | undefined;
        }>;
    };
    protected readonly recordCollections: readonly ["events", "actions"];
    protected get showsOne(): boolean;
    protected get landmark(): string;
    protected landmarkName(words: FinderWords): string;
    protected get urlState(): UrlState;
    protected restore({ q, open, when, only, ...rest }: UrlState): void;
    /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
    protected get leavesNoTrace(): boolean | undefined;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected find(context: Context): FoundServices | undefined;
    protected tools(context: Context, found: FoundServices | undefined): unknown;
    protected summary({ words }: Context, found: FoundServices | undefined): string;
    protected results(context: Context, found: FoundServices | undefined): unknown;
    protected updated(changed: Map<PropertyKey, unknown>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-service-finder': ServiceFinder;
    }
}
export {};
