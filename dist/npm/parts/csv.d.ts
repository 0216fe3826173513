/** What is shown, to take away: on paper, as a link, as a spreadsheet, or as a feed of its own. */
import { type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import type { printList, printTimeline, RoadmapPaper } from './roadmap-sheet.js';
export interface ExportSubject {
    readonly paper: RoadmapPaper;
    /** Gives the part that prints. */
    readonly sheet: () => Promise<{
        readonly printList: typeof printList;
        readonly printTimeline: typeof printTimeline;
    }>;
    /** Opens what is shown; undefined where the page has no address for it. */
    readonly link: string | undefined;
}
type Context = RecordContext<RoadmapWords>;
export declare const styles = "\n.keep [role='status']:empty { display: none; }\n.keep .field { flex: 1 1 100%; }\n.keep [hidden] { display: none; }\n@media print { .keep { display: none; } }\n";
export declare function draw(kit: Kit, context: Context, { paper, sheet, link }: ExportSubject): unknown;
export {};
