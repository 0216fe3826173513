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
    protected readonly collections: readonly ["services", "notices"];
    protected readonly recordCollections: readonly ["events", "actions"];
    protected get showsOne(): boolean;
    protected get landmark(): string;
    protected landmarkName(words: FinderWords): string;
    protected get urlState(): UrlState;
    protected restore({ q, open, when, only, ...rest }: UrlState): void;
    /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
    protected get leavesNoTrace(): boolean;
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
