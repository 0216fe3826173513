/** The actions under headings, each one opened in place. */
import { type TemplateResult } from 'lit';
import type { Action } from '../../feed/types.js';
import type { RoadmapWords } from '../../text/words.js';
import { type ActionContext, type ActionTools } from '../../views/action.js';
import { type CardContext } from '../../views/record.js';
import type { SubjectOf } from '../feed-element.js';
export type Subject = SubjectOf<ActionContext>;
export type Context = CardContext<RoadmapWords, Subject>;
/** One in which actions are drawn. */
export interface ListContext extends Context {
    /** Id of the one that a link opens. */
    readonly linked: string | undefined;
    readonly tools: (action: Action) => ActionTools;
}
export declare const VIEWS: readonly ["theme", "status", "timeline"];
export type View = (typeof VIEWS)[number];
/** @param limit - How many actions are drawn, over all groups, and any that is open; a heading counts them all. */
export declare function groups(context: ListContext, view: View, shown: readonly Action[], limit: number): unknown;
/** One action; a closed one costs little to draw, an open one shows everything at once. */
export declare function item(context: ListContext, action: Action, level: number): TemplateResult;
