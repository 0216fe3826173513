import { loadPart } from '../client/parts.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findAction } from '../domain/agreements.js';
import { ActionSchema } from '../feed/schema/action.js';
import type { Action } from '../feed/types.js';
import { actionCard, actionStyles, type ActionContext } from '../views/action.js';
import { actions, shared } from '../text/fr.js';
import type { ActionWords } from '../text/words.js';
import { unknownNote } from '../views/notes.js';
import { actionTools } from './action-tools.js';
import { FeedElement, type SubjectOf } from './feed-element.js';

const french: ActionWords = { ...shared, ...actions };

/**
 * One action of the roadmap: what was promised, where it stands, what comes next.
 *
 * @element ctg-action-card
 * @csspart action - The action’s card.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export class ActionCard extends FeedElement<Action | undefined, ActionWords, SubjectOf<ActionContext>> {
  static override styles = [...FeedElement.styles, actionStyles];

  static override properties: PropertyDeclarations = {
    action: {},
  };

  /** Id of the action, or its number in today's agreement. */
  action = '';

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('action-record');
  protected override readonly collections = { actions: ActionSchema };
  protected override readonly recordCollections = ['services', 'events'] as const;

  /** A page may show many cards: one is a landmark only where the page names it. */
  protected override get landmark(): string | undefined {
    return this.label.trim() ? 'region' : undefined;
  }

  protected override landmarkName(words: ActionWords): string {
    return words.action;
  }

  protected override find({ feed, today }: ActionContext): Action | undefined {
    return findAction(feed, this.action.trim(), today);
  }

  protected override tools(): unknown {
    return nothing;
  }

  protected override summary(): string {
    return '';
  }

  protected override results(context: ActionContext, action: Action | undefined): TemplateResult {
    const { words, level } = context;
    const id = this.action.trim();
    if (!id) return html`<p class="note alert" part="problem">${words.missingAction}</p>`;
    if (action) return actionCard(context, action, level, actionTools(context, location.href));
    return unknownNote(words, words.unknownAction, id, this.deadEnd.part()?.likelyAction(context.feed, id)?.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ctg-action-card': ActionCard;
  }
}
