import type { Kit } from '../kit/kit.js';
import { type EventRecordContext, type EventSubject } from './words.js';
export declare function take(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown;
