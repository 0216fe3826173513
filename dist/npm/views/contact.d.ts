import { type TemplateResult } from 'lit';
import type { Place } from '../feed/types.js';
import type { ViewContext } from './context.js';
interface Contact {
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly url?: string | undefined;
}
/** A number to tap; the text stays readable where calls cannot be made. */
export declare const phoneLink: (phone: string) => TemplateResult;
/** Phone, mail and site, as facts of a `<dl>`. */
export declare function contactFacts({ words }: ViewContext, contact: Contact | undefined): unknown;
/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export declare const placeLine: (context: ViewContext, place: Place, record?: {
    lang?: string | undefined;
}) => unknown;
export {};
