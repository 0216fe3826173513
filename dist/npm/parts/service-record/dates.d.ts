import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** The next visits, those that are off among them: whoever counted on one must know. */
export declare function visits(kit: Kit, context: ServiceRecordContext, service: Service): unknown;
/** The next events that the service holds, once the feed has them. */
export declare function nextEvents(kit: Kit, context: ServiceRecordContext, service: Service): unknown;
