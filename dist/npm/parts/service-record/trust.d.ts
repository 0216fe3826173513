import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** Said before the hours, which are what has changed most often. */
export declare function outdated({ html, nothing }: Kit, { words, today }: ServiceRecordContext, service: Service): unknown;
export declare function trust(kit: Kit, context: ServiceRecordContext, service: Service): unknown;
