/** A month with the day that is opened below it. */
import { type TemplateResult } from 'lit';
import { type Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { dayText } from './days.js';
import { startText, type EventContext } from './occurrence.js';
export interface TableOptions extends Pick<MonthViewOptions, 'active' | 'open' | 'select' | 'walk'> {
    readonly month: PlainDate;
    readonly on: (date: PlainDate) => readonly Occurrence[];
    readonly texts: typeof texts;
}
declare const texts: {
    dayText: typeof dayText;
    startText: typeof startText;
    statusText: ({ words }: import("./context.js").ViewContext<import("../text/fr.js").EventWords>, { status }: Occurrence) => string;
};
interface MonthViewOptions {
    /** The day that holds the table's one tab stop. */
    readonly active: PlainDate;
    /** The day that is opened below. */
    readonly open: PlainDate | undefined;
    readonly select: (date: PlainDate) => void;
    /** By the keyboard: the day that the tab stop moves to. */
    readonly walk: (date: PlainDate) => void;
    readonly all: readonly Occurrence[];
    /** Whether cells have room for dots alone. */
    readonly narrow: boolean;
    readonly close: (open: PlainDate) => void;
    /** The table, drawn by the late part. */
    readonly table: (context: EventContext, options: TableOptions) => unknown;
    /** Draws the table, or keeps it where all that it tells is as it was. */
    readonly keep: (key: readonly unknown[], draw: () => unknown) => unknown;
}
export declare function monthView(context: EventContext, options: MonthViewOptions): TemplateResult;
export {};
