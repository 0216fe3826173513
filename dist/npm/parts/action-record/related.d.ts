import type { Drawing } from './drawing.js';
/** As facts; those of which nothing is known draw nothing. */
export declare function related(drawing: Drawing): readonly unknown[];
