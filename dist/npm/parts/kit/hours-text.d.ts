/** Opening hours in full words, a line each: what a sheet of paper and a message hold. */
import { PlainDate } from '../../domain/plain-date.js';
import type { Hours } from '../../feed/types.js';
import type { serviceRecord, ServiceWords, sheet } from '../../text/fr.js';
export type HoursWords = ServiceWords & typeof serviceRecord & typeof sheet;
/** The week, what is said of holidays, and the days of the next three months that are not as the week says. */
export declare function hoursLines(words: HoursWords, hours: Hours, today: PlainDate): string[];
