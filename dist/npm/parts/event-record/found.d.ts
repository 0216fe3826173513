/** What can be done with all that is found: to subscribe to it, to print it, to share it. */
import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, FoundSubject } from './words.js';
export declare function found(kit: Kit, context: EventRecordContext, subject: FoundSubject): unknown;
