/** One event alone, on its next date, else on its last. */
import { type TemplateResult } from 'lit';
import { type EventContext } from './occurrence.js';
/**
 * @param isAsked - The page itself asks for it: it is no place that one came to.
 * @param all - Shows all events: the way back, and out where the feed does not have that one (any more).
 */
export declare function oneEvent(context: EventContext, id: string, isAsked: boolean, all: () => void, waysOut: () => unknown): TemplateResult;
