/** A month with the day that is opened below it. */
import { type TemplateResult } from 'lit';
import { type Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { type MonthOptions } from './month.js';
import { type EventContext } from './occurrence.js';
interface MonthViewOptions extends Pick<MonthOptions, 'active' | 'open' | 'select' | 'walk'> {
    readonly all: readonly Occurrence[];
    /** Whether cells have room for dots alone. */
    readonly narrow: boolean;
    readonly close: (open: PlainDate) => void;
}
export declare function monthView(context: EventContext, options: MonthViewOptions): TemplateResult;
export {};
