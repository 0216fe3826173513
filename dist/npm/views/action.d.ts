/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { type TemplateResult } from 'lit';
import { type ActionProgress } from '../domain/progress.js';
import type { Action, ActionStatus } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { type CardContext } from './record.js';
/** What the drawing of an opened action needs to know. */
interface ActionSubject {
    readonly action: Action;
    readonly progress: ActionProgress;
    readonly mark: (status: ActionStatus) => TemplateResult;
    readonly open?: OpenAction | undefined;
}
/** Shows another action, where the page can. */
type OpenAction = (id: string) => void;
export type ActionContext = CardContext<ActionWords, ActionSubject>;
export declare function actionCard(context: ActionContext, action: Action, level: number): TemplateResult;
/** « Action 7 · Le bus du numérique ». */
export declare function actionTitle(context: ViewContext<ActionWords>, action: Action): unknown;
/** Everything of an action under its title: in a narrow column what matters most, the rest once it is opened. */
export declare function actionBody(context: ActionContext, action: Action, open?: OpenAction): TemplateResult;
export { actionStatus, STATUS_SHAPES } from './action-status.js';
export { actionStyles } from './action-styles.js';
