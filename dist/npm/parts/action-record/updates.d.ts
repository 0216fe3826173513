import type { Drawing } from './drawing.js';
/** Dated news, the newest first; each may say what the status became, and cite where that is told. */
export declare function updateList({ kit, context, words, action, shapes }: Drawing): unknown;
