/** Dates of events as cards, under the day that they are on. */
import { type TemplateResult } from 'lit';
import { type Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { type EventContext } from './occurrence.js';
export interface EventListOptions {
    /** In the order of time: whatever its day, and what is shown of it, from a day on. */
    readonly all: readonly Occurrence[];
    readonly found: readonly Occurrence[];
    readonly from: PlainDate;
    /** The moment before which all is over, where the list begins with today. */
    readonly now: number | undefined;
    /** Whether a person may go back to what is over. */
    readonly backwards: boolean;
    /** How many stand on a page, and how many pages of what comes and of what is over are shown. */
    readonly size: number;
    readonly pages: number;
    readonly pagesBefore: number;
    /** Shows one more page; `key` is the first that it adds. */
    readonly turn: (key: string, back: boolean) => void;
    /** What is said where nothing comes. */
    readonly nothing: () => unknown;
}
/** What comes, by day; what is over is before it, and shown on request. */
export declare function eventList(context: EventContext, options: EventListOptions): TemplateResult;
/** One day: its title, then its events, or words for that there are none. */
export declare function dayOf(context: EventContext, date: PlainDate, found: readonly Occurrence[]): TemplateResult;
/** With a viewpoint, what is in the commune or for it stands first on its day; the rest keeps the order of time. */
export declare function nearestFirst({ commune }: EventContext, found: readonly Occurrence[]): readonly Occurrence[];
