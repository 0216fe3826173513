/** Services as a message in plain text, no longer than mail programs take. */
import type { Service } from '../../feed/types.js';
import type { mail } from '../../text/fr.js';
import type { RecordContext } from '../kit/kit.js';
import { type FactWords } from '../sheet/facts.js';
export interface Mail {
    readonly href: string;
    /** What the message had to leave out, in words. */
    readonly note: string;
}
type Words = FactWords & typeof mail;
/** The fullest message that is short enough, and what was left out. */
export declare function mailOf(context: RecordContext, words: Words, services: readonly Service[]): Mail;
export {};
