import type { Service } from '../feed/types.js';
import type { ServiceWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export { styles } from './service-record/styles.js';
export interface ServiceSubject {
    readonly service: Service;
    /** What can be done with the record, drawn by the caller: print, share, keep. */
    readonly tools?: unknown;
}
export declare function draw(kit: Kit, caller: RecordContext<ServiceWords>, { service, tools }: ServiceSubject): unknown;
