/** « Plus de filtres » of the calendar: the child's age, whom an event is for, what is free. */
import { type EventChoices } from '../domain/event-facets.js';
import { parseAge } from '../domain/age.js';
import { type EventWords } from '../text/fr.js';
import type { RecordContext } from './kit/kit.js';
export { parseAge };
type Key = 'age' | 'audience' | 'free';
export interface MoreEvents {
    /** A select whose options say how many things they would leave. */
    readonly countedField: (context: RecordContext<EventWords>, label: string, value: string, options: readonly {
        readonly value: string;
        readonly text: string;
    }[], count: (value: string) => number | undefined, change: (value: string) => void) => unknown;
    /** A checkbox that says how many things it would leave. */
    readonly tickField: (label: string, checked: boolean, count: number | undefined, change: (checked: boolean) => void) => unknown;
    readonly choices: EventChoices;
    readonly count: (key: Key, value: string) => number | undefined;
    readonly change: (change: Pick<EventChoices, 'ageMonths' | 'audience' | 'free'>) => void;
}
/** The name of an audience by its code; one that nobody has named is told by its code. */
export declare function audienceText(words: EventWords & {
    readonly audiences?: Readonly<Record<string, string>>;
}, code: string): string;
/** « 18 mois », « 2 ans ½ ». */
export declare const ageText: (words: EventWords, months: number) => string;
/** The fields. */
export declare function fields(context: RecordContext<EventWords>, subject: MoreEvents): unknown;
