import type { Words } from '../text/fr.js';
export declare const messages: Words;
