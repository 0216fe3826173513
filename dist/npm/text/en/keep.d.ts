import type * as french from '../fr/keep.js';
export declare const keep: typeof french.keep;
export declare const sharing: typeof french.sharing;
export declare const keeping: typeof french.keeping;
export declare const mail: typeof french.mail;
export declare const sheet: typeof french.sheet;
