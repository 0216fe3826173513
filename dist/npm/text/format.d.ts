/** Days, times and ages in the words of a language. Days come as calendar days, times as minutes after midnight. */
import type { OfferWords, SharedWords } from './fr.js';
/** A calendar day, as `PlainDate` of the domain has it. */
interface Day {
    /** Midnight UTC of that day, in epoch milliseconds. */
    toUTC(): number;
}
type Style = 'full' | 'weekday' | 'date' | 'dayMonth' | 'month' | 'weekdayName';
/**
 * Writes a day: `full` « mardi 1er décembre 2026 », `weekday` without the year, `date` without the weekday… By the words'
 * own names: a browser's formats, seven of them, take a slow phone a fifth of a second to make.
 */
export declare function day(words: SharedWords, date: Day, style: Style): string;
/** Writes a time given in minutes after midnight: « 9 h 30 »; 24:00 stays 24 h, 25:00 is 1 h. */
export declare function time(words: SharedWords, minutes: number): string;
/** Writes `2026`, `2026-06` or `2026-06-30` as precisely as it is given. */
export declare function looseDate(words: SharedWords, text: string): string;
/** Writes an age range given in months, `max` exclusive: « De 3 à 11 ans », « De 2 mois à moins de 3 ans ». */
export declare function age(words: OfferWords, { min, max }: {
    min?: number | undefined;
    max?: number | undefined;
}): string;
/** Writes how long ago a day was, in whole days, months or years: « hier », « il y a 3 mois ». */
export declare function ago(words: SharedWords, date: Day, today: Day): string;
/** First letter in upper case, for a text that starts a line. */
export declare const capital: (text: string) => string;
export {};
