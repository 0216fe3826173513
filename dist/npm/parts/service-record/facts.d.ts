import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** As items of a `<dl>`; those of which nothing is known draw nothing. */
export declare function serviceFacts(kit: Kit, context: ServiceRecordContext, service: Service): unknown;
