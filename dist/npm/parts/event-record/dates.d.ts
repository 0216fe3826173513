/** All dates of an event: the next ones first, the past ones counted. */
import { type Occurrence } from '../../domain/occurrences.js';
import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, EventSubject } from './words.js';
/** Dates of the event that are not over, in the order of time. */
export declare const comingDates: ({ feed, now }: Pick<EventRecordContext, "feed" | "now">, { event }: EventSubject) => Occurrence[];
export declare function otherDates(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
