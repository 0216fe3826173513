import type { contacts } from '../../text/fr.js';
import type { Kit } from './kit.js';
interface Contact {
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly url?: string | undefined;
}
/** Phone, mail and site, as links that tell what they are. */
export declare const contactLinks: (kit: Kit, { phone, email, url }?: Contact) => readonly unknown[];
/** Phone, mail and site, as facts of a `<dl>`. */
export declare function contactFacts(kit: Kit, words: typeof contacts, { phone, email, url }?: Contact): readonly unknown[];
export {};
