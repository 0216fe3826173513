/** How far an action is. Steps done and the percentage that is published are two measures: each has its line. */
import { nothing, type TemplateResult } from 'lit';
import type { ActionProgress } from '../domain/progress.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** Words alone where nothing is known: an empty bar would say 0 %. */
export declare function actionMeasures({ words }: ViewContext<ActionWords>, { steps, percent, status }: ActionProgress): TemplateResult | typeof nothing;
