import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, EventSubject } from './words.js';
/** The place with its access and the way there; none where nobody is to come. */
export declare function where(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
/** « Familles · De 3 à 11 ans ». */
export declare function audience({ dotted, nothing }: Kit, { words }: EventRecordContext, { event }: EventSubject): unknown;
export declare function accessibility({ words }: EventRecordContext, { event }: EventSubject): string;
/** How to register, until when, or that it is too late. */
export declare function registration(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
