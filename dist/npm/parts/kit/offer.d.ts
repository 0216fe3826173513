import type { Feed, Place } from '../../feed/types.js';
import type { reporting } from '../../text/fr.js';
/** The words of the codes that are known; of the others nobody knows what they mean. */
export declare function wordsOf(words: Readonly<Record<string, string>>, codes?: readonly string[]): string;
/** Nothing is asked of OpenStreetMap before the click. By its position, else by its address; by a name alone nobody finds the way. */
export declare function routeTo(feed: Pick<Feed, 'communes'>, place: Place): string | undefined;
interface Reported {
    readonly name: string;
    readonly id: string;
    readonly owner?: {
        readonly email?: string | undefined;
    } | undefined;
    readonly sensitive?: boolean | undefined;
}
/**
 * A letter to whoever corrects the record, else to the publisher. It names the record and the page; of a sensitive
 * record the name alone, so that nothing in a mailbox leads back to where it was read.
 */
export declare function reportLetter({ publisher }: Pick<Feed, 'publisher'>, words: typeof reporting, { name, id, owner, sensitive }: Reported, page: string): string | undefined;
export {};
