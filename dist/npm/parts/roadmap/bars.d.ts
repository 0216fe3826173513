/** Bars of actions by status: each status has a pattern, since a colour alone says nothing to many. */
import { type StatusKey, type Totals } from '../../domain/totals.js';
import type { Kit } from '../kit/kit.js';
export declare const fillId: (status: StatusKey) => string;
/** Drawn with the text's own colour: they hold on a dark page, in forced colours and on paper. */
export declare const patterns: ({ html }: Kit) => unknown;
/** One bar; `scale` is the number of actions that fill the whole width. */
export declare function statusBar({ html, svg }: Kit, { byStatus, total }: Totals, scale: number): unknown;
export declare const totalsStyles: string;
