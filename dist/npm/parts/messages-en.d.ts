import type { Words } from '../text/fr.js';
export declare const messages: Words;
/** @param tag - The language as the page has it: `en`, `en-US`. */
export declare const messagesIn: (tag: string) => Words;
