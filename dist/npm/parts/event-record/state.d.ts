import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, EventSubject } from './words.js';
export declare function state(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
/** Whether people come together at that date. */
export declare const takesPlace: ({ date: { status } }: Pick<EventSubject, "date">) => boolean;
