/** A row of what can be done with what is open: to print it, and to hand its link on. */
import type { sharing } from '../../text/fr.js';
import type { Kit } from './kit.js';
export interface ShareRow {
    /** Opens what is shown; without one that leads anywhere there is nothing to share. */
    readonly link: string | undefined;
    /** Buttons that print: what they say, and what resolves with what is then to be said. */
    readonly prints: readonly (readonly [label: string, print: () => Promise<string>])[];
    /** Other buttons. */
    readonly more?: unknown;
}
type Words = (typeof sharing)['sharing'];
/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
export declare function shareRow({ html, nothing }: Kit, words: Words, { link, prints, more }: ShareRow): unknown;
export declare const shareStyles = "\n.keep [role='status']:empty { display: none; }\n.keep .field { flex: 1 1 100%; }\n.keep [hidden] { display: none; }\n@media print { .keep { display: none; } }\n";
/** Says it in the status of the group that a button stands in. */
export declare function say(button: EventTarget | null, text: string): void;
export declare function copyLink(button: EventTarget | null, link: string, copied: string): Promise<void>;
export {};
