import { type Occurrence } from '../../domain/occurrences.js';
import type { Feed } from '../../feed/types.js';
/** What an agenda is narrowed to; everything where nothing is named. */
export interface CalendarChoice {
    /** INSEE code. */
    readonly commune?: string | undefined;
    /** Id of a theme; those below it are in it. */
    readonly theme?: string | undefined;
}
/** File name within the folder of agendas: `89387-petite-enfance.ics`, `tout.ics`. */
export declare const calendarName: ({ commune, theme }: CalendarChoice) => string;
/**
 * The dates that belong to it: in the commune, or said to be for its people. None of an event of a sensitive service,
 * which would tell its secret to whoever sees the phone.
 */
export declare function calendarDates(feed: Feed, { commune, theme }: CalendarChoice): readonly Occurrence[];
