/** Where an action stands, in words and a shape; whether it is late follows from dates. */
import { type TemplateResult } from 'lit';
import type { ActionProgress } from '../domain/progress.js';
import type { Action } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** « ◑ En cours  En retard de 5 mois »; once its agreement is over, « Non achevée à l’échéance ». */
export declare function actionStatus(context: ViewContext<ActionWords>, progress: StatusFacts, action: Pick<Action, 'agreement'>): TemplateResult;
type StatusFacts = Pick<ActionProgress, 'status' | 'late' | 'lateDays'>;
export {};
