/** What stands on the axis of time, and how it looks: each kind of mark has a shape of its own. */
import type { MarkKind } from '../../domain/timeline.js';
import type { Kit } from '../kit/kit.js';
/** One mark at a place on the axis, such as `12.5%`. */
export declare function markShape({ svg }: Kit, kind: MarkKind, x: string): unknown;
/** The drawing alone: the same on a page and on paper. */
export declare const drawingStyles: string;
/** Where the piece itself is narrow (or unknown to the browser), the list alone is shown. */
export declare const timelineStyles: string;
