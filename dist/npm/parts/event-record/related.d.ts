import type { Kit } from '../kit/kit.js';
import { type EventRecordContext, type EventSubject } from './words.js';
export declare function service(kit: Kit, context: EventRecordContext, { event }: EventSubject): unknown;
export declare function actions(kit: Kit, context: EventRecordContext, { event }: EventSubject): unknown;
/** The others of the series, each with its next date: the weeks of a holiday programme. */
export declare function siblings(kit: Kit, context: EventRecordContext, { event }: EventSubject): unknown;
