import type { Service } from '../../feed/types.js';
import type { offerRecord } from '../../text/fr.js';
import { type HoursWords } from '../kit/hours-text.js';
import type { RecordContext } from '../kit/kit.js';
export type FactWords = HoursWords & typeof offerRecord;
export interface Fact {
    readonly term: string;
    readonly lines: readonly string[];
}
/** What a person needs at hand, in the order in which they need it. */
export declare function factsOf(context: RecordContext, words: FactWords, service: Service): Fact[];
