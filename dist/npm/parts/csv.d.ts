/** What is shown, as files to take away: a spreadsheet, or a feed of its own. */
import type { Action } from '../feed/types.js';
import { type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface ExportSubject {
    readonly actions: readonly Action[];
}
export declare function draw({ html, nothing }: Kit, context: RecordContext<RoadmapWords>, { actions }: ExportSubject): unknown;
