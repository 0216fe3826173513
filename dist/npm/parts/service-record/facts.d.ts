import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/**
 * As items of a `<dl>`; those of which nothing is known draw nothing.
 * @param onCard - below a card, whose words are not said again. The phone is: one is to call from where one reads.
 */
export declare function serviceFacts(kit: Kit, context: ServiceRecordContext, service: Service, onCard?: boolean): unknown;
