import type * as french from '../fr/shared.js';
export declare const shared: typeof french.shared;
export declare const contacts: typeof french.contacts;
/** Where one finds nothing; these words come with the part that leads on. */
export declare const deadEnd: typeof french.deadEnd;
