import type * as french from '../fr/shared.js';
export declare const shared: typeof french.shared;
