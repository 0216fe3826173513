/** One event alone, on its next date, else on its last. */
import { type TemplateResult } from 'lit';
import { type EventContext } from './occurrence.js';
/** @param all - Shows all events: the way out where the feed does not have that one (any more). */
export declare function oneEvent(context: EventContext, id: string, all: () => void, waysOut: () => unknown): TemplateResult;
