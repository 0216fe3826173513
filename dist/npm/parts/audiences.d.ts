/** Names of the audiences that a calendar can be narrowed to: they come when « Plus de filtres » opens. */
import { type SharedWords } from '../text/fr.js';
type Names = Readonly<Record<string, string>>;
/** By code; another language brings them with all its words. */
export declare const audienceNames: (words: SharedWords & {
    readonly audiences?: Names;
}) => Names;
export {};
