import { PlainDate } from './plain-date.js';
/** In ms, a month: older data should have been published anew. Widgets say their day then, and `doctor` tells it. */
export declare const OLD = 2700000000;
/**
 * Epoch ms of an ISO 8601 instant with offset. Undefined for a day that no calendar has: engines disagree
 * about `2026-02-30T10:00Z` (Chromium reads 2 March, Firefox nothing).
 */
export declare function parseInstant(text: string): number | undefined;
/** Whether a day is from one ISO day to another, both included; never where one of them is no real day. */
export declare function isWithin(date: PlainDate, from: string, to: string): boolean;
