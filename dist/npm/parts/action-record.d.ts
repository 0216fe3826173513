/** What an opened action shows: context, objectives, steps, indicators, news, evaluation, documents. */
import type { Action, Step } from '../feed/types.js';
import { type ActionWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface ActionSubject {
    readonly action: Action;
    /** Each step, drawn, with whether it is late. */
    readonly steps: readonly {
        readonly step: Step;
        readonly text: unknown;
        readonly late: boolean;
    }[];
}
export declare function draw(kit: Kit, context: RecordContext<ActionWords>, { action, steps }: ActionSubject): unknown;
