/**
 * Late parts: plain functions and data that are loaded when they are used. The script finds them beside
 * itself, in `parts/`; from npm the bundler does.
 */
import type * as actionRecord from '../parts/action-record.js';
import type * as eventRecord from '../parts/event-record.js';
import type * as messagesEn from '../parts/messages-en.js';
import type * as serviceRecord from '../parts/service-record.js';
/** What each late part exports. */
export interface Parts {
    'messages-en': typeof messagesEn;
    'service-record': typeof serviceRecord;
    'event-record': typeof eventRecord;
    'action-record': typeof actionRecord;
}
/**
 * Loads a part once. Rejects where it cannot be had, tells the console once, and asks again the next time: the
 * caller says so to the resident and goes on without it.
 */
export declare function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
