var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { loadPart } from '../client/parts.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { findAction } from '../domain/agreements.js';
import { closest } from '../domain/closest.js';
import { fold } from '../domain/search.js';
import { actionCard, actionStyles } from '../views/action.js';
import { actions, shared } from '../text/fr.js';
import { unknownNote } from '../views/notes.js';
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
        this.collections = ['actions'];
        this.recordCollections = ['services', 'events'];
    }
    static { this.styles = [...FeedElement.styles, actionStyles]; }
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
            return actionCard(context, action, level);
        return unknownNote(words, words.unknownAction, id, closest(id, context.feed.actions, (one) => fold(one.id))?.id);
    }
}
__decorate([
    property()
], ActionCard.prototype, "action", void 0);
