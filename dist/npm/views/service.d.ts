/** One service: what a parent needs at a glance, the rest a click away. */
import { type TemplateResult } from 'lit';
import { type Proximity } from '../domain/territory.js';
import type { Service } from '../feed/types.js';
import type { ServiceWords } from '../text/words.js';
import { type CardContext } from './record.js';
/** A service and how it stands to the viewpoint. */
export interface PlacedService {
    readonly service: Service;
    readonly group: Proximity;
    readonly km?: number | undefined;
}
/** An opened service: the record, and its next visits, drawn. */
export type ServiceContext = CardContext<ServiceWords, {
    readonly service: Service;
    readonly visits: readonly unknown[];
}>;
export declare function serviceCard(context: ServiceContext, { service, km }: PlacedService, level: number): TemplateResult;
