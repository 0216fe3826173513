import type { Drawing } from './drawing.js';
/** What came of it, what was learnt, and what was decided. */
export declare function evaluationText({ kit, context, words, action }: Drawing): unknown;
