import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, EventSubject } from './words.js';
/** As items of a `<dl>`; those of which nothing is known draw nothing. */
export declare function eventFacts(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
