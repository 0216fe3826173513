import type { Drawing } from './drawing.js';
/** In the order in which a reader asks: what for, how far, what came of it, with whom, what else. */
export declare function actionFacts(drawing: Drawing): unknown[];
