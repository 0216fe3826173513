import type { Drawing } from './drawing.js';
/** Each step in the order in which it is written, done or not, with every date that it was promised for. */
export declare function stepList(drawing: Drawing): unknown;
