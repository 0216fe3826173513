import type { Kit, RecordContext } from './kit.js';
interface Contact {
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly url?: string | undefined;
}
/** Phone, mail and site, as facts of a `<dl>`. */
export declare function contactFacts({ html, fact, phoneLink }: Kit, { words }: RecordContext, { phone, email, url }?: Contact): readonly unknown[];
export {};
