/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { type TemplateResult } from 'lit';
import { type ActionProgress } from '../domain/progress.js';
import type { Action, ActionStatus, Step } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { type CardContext } from './record.js';
/** A shape beside the words, so that a status does not hang on colour. */
export declare const STATUS_SHAPES: Record<ActionStatus | 'unknown', string>;
export declare function actionStatus({ words }: ViewContext<ActionWords>, { status, late, lateDays }: StatusFacts): TemplateResult;
type StatusFacts = Pick<ActionProgress, 'late' | 'lateDays'> & {
    status?: ActionStatus | 'unknown' | undefined;
};
/** What an opened action shows besides itself. */
export type ActionContext = CardContext<ActionWords, {
    readonly action: Action;
    readonly steps: readonly {
        readonly step: Step;
        readonly text: unknown;
        readonly late: boolean;
    }[];
}>;
export declare function actionCard(context: ActionContext, action: Action, level: number): TemplateResult;
/** « Action 7 · Le bus du numérique ». */
export declare function actionTitle(context: ViewContext<ActionWords>, action: Action): unknown;
/** Everything of an action under its title. */
export declare function actionBody(context: ActionContext, action: Action): TemplateResult;
export declare const actionStyles: import("lit").CSSResult;
export {};
