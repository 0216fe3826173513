/** Every English word that a widget says; loaded when a page is in English. */
import type { Words } from '../text/fr.js';
export declare const messages: Words;
