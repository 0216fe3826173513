import { type TemplateResult } from 'lit';
import type { Action } from '../feed/types.js';
import { type ActionContext } from '../views/action.js';
import type { ActionWords } from '../text/words.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
/**
 * One action of the roadmap: what was promised, where it stands, what comes next.
 *
 * @element ctg-action-card
 * @csspart action - The action’s card.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export declare class ActionCard extends FeedElement<Action | undefined, ActionWords, SubjectOf<ActionContext>> {
    static styles: import("lit").CSSResult[];
    /** Id of the action, or its number in today's agreement. */
    action: string;
    protected readonly french: ActionWords;
    protected readonly loadRecord: () => Promise<typeof import("../parts/action-record.js")>;
    protected readonly collections: readonly ["actions"];
    protected readonly recordCollections: readonly ["services", "events"];
    /** A page may show many cards: one is a landmark only where the page names it. */
    protected get landmark(): string | undefined;
    protected landmarkName(words: ActionWords): string;
    protected find({ feed, today }: ActionContext): Action | undefined;
    protected tools(): unknown;
    protected summary(): string;
    protected results(context: ActionContext, action: Action | undefined): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'ctg-action-card': ActionCard;
    }
}
