/** How to reach a service, where it is, and the way there; of a sensitive one no place is told. */
import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** What can be done from here and now: call, write, book, read. */
export declare function contact(kit: Kit, { words }: ServiceRecordContext, { contact: by }: Service): unknown;
/** The address, the way there and what to know at the door; a card has the address. */
export declare function address(kit: Kit, context: ServiceRecordContext, service: Service, onCard: boolean): unknown;
