import { type Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Kit } from '../kit/kit.js';
import type { EventRecordContext } from './words.js';
/** A week stays on one page where it fits, and goes on on the next where it does not. */
export declare const monthCss = "\n@page { size: A4 landscape; margin: 10mm 10mm 14mm; }\nbody { font-size: 8pt; line-height: 1.25; }\ntable { inline-size: 100%; border-collapse: collapse; table-layout: fixed; margin-block-end: 3mm; }\nthead { display: table-header-group; }\ntr { break-inside: avoid; }\nth, td { border: 0.5pt solid #000; padding: 1mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }\ntd { block-size: 21mm; }\ntd > b { font-size: 10pt; }\ntd ul { display: grid; gap: 1mm; margin-block-start: 0.5mm; }\n.outside { border-color: #999; }\n@media screen { body { width: 277mm; } }\n";
export declare function monthOnPaper(kit: Kit, context: EventRecordContext, month: PlainDate, dates: readonly Occurrence[]): unknown;
