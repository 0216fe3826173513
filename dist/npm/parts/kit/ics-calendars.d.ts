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
 * The dates that belong to it, visits of services with them: in the commune, or, of events, said to be for its
 * people (a bus for all communes would fill each agenda with its stops in the others). None of a sensitive service or of an event of one, which would tell its secret to whoever sees the phone.
 */
export declare function calendarDates(feed: Feed, { commune, theme }: CalendarChoice): readonly Occurrence[];
