/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { type TemplateResult } from 'lit';
import { type ActionProgress } from '../domain/progress.js';
import { STATUS_SHAPES } from '../domain/status-shapes.js';
import type { Action } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import { actionStatus } from './action-status.js';
import type { ViewContext } from './context.js';
import { type CardContext } from './record.js';
/** What can be done with an opened action. */
export interface ActionTools {
    /** Shows another action, where the page can. */
    readonly open?: (id: string) => void;
    /** Opens this one. */
    readonly link: string | undefined;
    /** Prints what is drawn on paper of its own; resolves with what is then to be said. */
    readonly print: (title: string, body: unknown) => Promise<string>;
}
/** What the drawing of an opened action needs to know. */
interface ActionSubject extends ActionTools {
    readonly action: Action;
    readonly progress: ActionProgress;
    readonly shapes: typeof STATUS_SHAPES;
    /** What stands above and below what is opened. */
    readonly around: readonly unknown[];
}
export type ActionContext = CardContext<ActionWords, ActionSubject>;
export declare function actionCard(context: ActionContext, action: Action, level: number, tools: ActionTools): TemplateResult;
/** « Action 7 · Le bus du numérique ». */
export declare function actionTitle(context: ViewContext<ActionWords>, action: Action): unknown;
/** Everything of an action under its title: in a narrow column what matters most, the rest once it is opened. */
export declare function actionBody(context: ActionContext, action: Action, tools: ActionTools): TemplateResult;
export { actionStatus };
export { actionStyles } from './action-styles.js';
