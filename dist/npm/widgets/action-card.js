import { loadPart } from '../client/parts.js';
import { html, nothing } from 'lit';
import { findAction } from '../domain/agreements.js';
import { ActionSchema } from '../feed/schema/action.js';
import { actionCard, actionStyles } from '../views/action.js';
import { actions, shared } from '../text/fr.js';
import { unknownNote } from '../views/notes.js';
import { actionTools } from './action-tools.js';
import { FeedElement } from './feed-element.js';
const french = { ...shared, ...actions };
/**
 * One action of the roadmap: what was promised, where it stands, what comes next.
 *
 * @element ctg-action-card
 * @csspart action - The action’s card.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export class ActionCard extends FeedElement {
    constructor() {
        super(...arguments);
        /** Id of the action, or its number in today's agreement. */
        this.action = '';
        this.french = french;
        this.loadRecord = () => loadPart('action-record');
        this.collections = { actions: ActionSchema };
        this.recordCollections = ['services', 'events'];
    }
    static { this.styles = [...FeedElement.styles, actionStyles]; }
    static { this.properties = {
        action: {},
    }; }
    /** A page may show many cards: one is a landmark only where the page names it. */
    get landmark() {
        return this.label.trim() ? 'region' : undefined;
    }
    landmarkName(words) {
        return words.action;
    }
    find({ feed, today }) {
        return findAction(feed, this.action.trim(), today);
    }
    tools() {
        return nothing;
    }
    summary() {
        return '';
    }
    results(context, action) {
        const { words, level } = context;
        const id = this.action.trim();
        if (!id)
            return html `<p class="note alert" part="problem">${words.missingAction}</p>`;
        if (action)
            return actionCard(context, action, level, actionTools(context, location.href));
        return unknownNote(words, words.unknownAction, id, this.deadEnd.part()?.likelyAction(context.feed, id)?.id);
    }
}
