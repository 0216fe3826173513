/** A month with the day that is opened below it. */
import { type Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { type EventWords } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
import { type MonthTexts } from './table.js';
/** What a list draws and says as well; `Context` is the calendar's. */
export interface MonthPieces<Context> extends MonthTexts {
    /** One day: its title, then its events. */
    readonly dayOf: (context: Context, date: PlainDate, found: readonly Occurrence[]) => unknown;
    readonly nearestFirst: (context: Context, found: readonly Occurrence[]) => readonly Occurrence[];
    /** The city of the territory's zone, where the visitor's clock shows another time at that moment. */
    readonly foreignCity: (context: Context, instant: number) => string | undefined;
}
export interface MonthOptions<Context> {
    readonly pieces: MonthPieces<Context>;
    /** Where the month that is shown stands. */
    readonly root: ParentNode;
    readonly all: readonly Occurrence[];
    /** The day that holds the table's one tab stop. */
    readonly active: PlainDate;
    /** The day that is opened below. */
    readonly open: PlainDate | undefined;
    /** Whether cells have room for dots alone. */
    readonly narrow: boolean;
    readonly select: (date: PlainDate) => void;
    /** By the keyboard: the day that the tab stop moves to. */
    readonly walk: (date: PlainDate) => void;
    readonly close: (open: PlainDate) => void;
    /** Draws the table, or keeps it where all that it tells is as it was. */
    readonly keep: (key: readonly unknown[], draw: () => unknown) => unknown;
}
export declare function draw<Context extends RecordContext<EventWords>>(kit: Kit, context: Context, options: MonthOptions<Context>): unknown;
