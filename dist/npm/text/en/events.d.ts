import type * as french from '../fr/events.js';
export declare const events: typeof french.events;
export declare const monthRecord: typeof french.monthRecord;
export declare const eventRecord: typeof french.eventRecord;
export declare const subscription: typeof french.subscription;
export declare const eventSheet: typeof french.eventSheet;
