/** Dates of events as cards, under the day that they are on. */
import { type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { type EventContext } from './occurrence.js';
/** A list by day, from the day `from` on: what began before stands under that day. */
export declare function agenda(context: EventContext, shown: readonly Occurrence[], from: PlainDate): readonly TemplateResult[];
/** One day: its title, then its events, or words for that there are none. */
export declare function dayOf(context: EventContext, date: PlainDate, found: readonly Occurrence[]): TemplateResult;
/** With a viewpoint, what is in the commune or for it stands first on its day; the rest keeps the order of time. */
export declare function nearestFirst(context: EventContext, found: readonly Occurrence[]): readonly Occurrence[];
