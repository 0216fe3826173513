import type { Drawing } from './drawing.js';
/** Who pays: what was planned and what is spent, as far as it is known, and the sum of what is. */
export declare function fundingTable({ kit, context, words, action }: Drawing): unknown;
