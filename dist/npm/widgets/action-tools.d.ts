import type { ActionContext, ActionTools } from '../views/action.js';
/** @param link - Opens the action; undefined where the page has no address for it. */
export declare const actionTools: (context: ActionContext, link: string | undefined) => ActionTools;
