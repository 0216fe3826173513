/** What the finder found: by how near it is, or best first where words are looked for. */
import { type TemplateResult } from 'lit';
import type { PlacedService } from '../domain/proximity.js';
import type { Commune } from '../feed/types.js';
import { type CardExtras, type ServiceContext } from './service.js';
/** In one list, with the words marked that were looked for. */
export declare function serviceList(context: ServiceContext, services: readonly PlacedService[], extras?: CardExtras, level?: number): TemplateResult;
/** Under headings, from the nearest group on. `from`: the commune, or nothing for where the person is. */
export declare function serviceGroups(context: ServiceContext, services: readonly PlacedService[], from: Commune | undefined, extras?: CardExtras): unknown;
