/** Never a dead end: which choice is one too many, when there is something, and whom to call. */
import { type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { EventContext } from './occurrence.js';
export interface NoEventOptions {
    /** The first after the days that were looked at. */
    readonly next: Occurrence | undefined;
    /** Whether a span of days was asked for. */
    readonly ranged: boolean;
    /** Without a day: to all that comes. */
    readonly go: (date: PlainDate | undefined) => void;
    readonly waysOut: unknown;
}
export declare function noEvent(context: EventContext, { next, ranged, go, waysOut }: NoEventOptions): TemplateResult;
