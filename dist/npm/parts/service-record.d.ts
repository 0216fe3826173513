/** What an opened service shows: hours, visits, papers to bring, cost, contact. */
import type { Service } from '../feed/types.js';
import { type ServiceWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface ServiceSubject {
    readonly service: Service;
    /** Its next visits, drawn. */
    readonly visits: readonly unknown[];
}
export declare function draw(kit: Kit, context: RecordContext<ServiceWords>, { service, visits }: ServiceSubject): unknown;
