import type { Drawing } from './drawing.js';
/** Each indicator: from where, where now, where to; drawn where there are figures, and told in any case. */
export declare function indicatorList(drawing: Drawing): unknown;
