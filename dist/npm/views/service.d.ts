/** One service: what a parent needs at a glance, the rest a click away. */
import { type TemplateResult } from 'lit';
import type { PlacedService } from '../domain/territory.js';
import type { Service } from '../feed/types.js';
import type { ServiceWords } from '../text/words.js';
import { type CardContext } from './record.js';
import { type Cut } from './text.js';
export type ServiceContext = CardContext<ServiceWords, {
    readonly service: Service;
    readonly tools?: unknown;
}>;
/** What the finder adds to a card. */
export interface CardExtras {
    /** Cuts a text at the words that were looked for. */
    readonly cut?: Cut | undefined;
    /** What can be done with the card: to keep it. */
    readonly keep?: (service: Service) => unknown;
    /** What can be done with the opened record: to print it, to share it. */
    readonly tools?: (service: Service) => unknown;
}
export declare function serviceCard(context: ServiceContext, { service, km }: PlacedService, level: number, { cut, keep, tools }?: CardExtras): TemplateResult;
