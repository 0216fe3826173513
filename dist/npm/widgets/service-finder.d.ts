import { type TemplateResult } from 'lit';
import type { ServiceWords } from '../text/words.js';
import { type PlacedService, type ServiceContext } from '../views/service.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
/**
 * Finds the services of the territory: the commune's own first, then those that serve it, then the nearest.
 *
 * @element ctg-service-finder
 * @csspart filters - The group of filters.
 * @csspart service - A service’s card.
 * @csspart opening - Whether a service is open.
 */
export declare class ServiceFinder extends FeedElement<readonly PlacedService[], ServiceWords, SubjectOf<ServiceContext>> {
    #private;
    /** Id of the one service to show. */
    service: string;
    /** Category to show, such as « Crèche ». */
    category: string;
    /** Age of the child in years, such as `2` or `2,5`. */
    age: string;
    /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
    limit: number | string;
    private query;
    private openNow;
    private pages;
    protected readonly french: ServiceWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/service-record.js")>;
    protected readonly collections: readonly ["services", "notices"];
    protected get showsOne(): boolean;
    protected get landmark(): string;
    protected landmarkName(words: ServiceWords): string;
    protected tools(context: ServiceContext): unknown;
    protected find(context: ServiceContext): readonly PlacedService[];
    protected summary({ words }: ServiceContext, found: readonly PlacedService[]): string;
    protected results(context: ServiceContext, found: readonly PlacedService[]): TemplateResult;
    protected updated(changed: Map<PropertyKey, unknown>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-service-finder': ServiceFinder;
    }
}
