/** Where an action stands, in words and a shape; whether it is late follows from dates. */
import { html, nothing, type TemplateResult } from 'lit';
import { periodOf } from '../domain/agreements.js';
import type { ActionProgress } from '../domain/progress.js';
import { STATUS_SHAPES } from '../domain/status-shapes.js';
import type { Action } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';

/** « ◑ En cours  En retard de 5 mois »; once its agreement is over, « Non achevée à l’échéance ». */
export function actionStatus(
  context: ViewContext<ActionWords>,
  progress: StatusFacts,
  action: Pick<Action, 'agreement'>,
): TemplateResult {
  const { status = 'unknown', late } = progress;
  return html`<p class="badge" part="action-status">
    <span
      ><span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span>
      ${context.words.actionStatus[status]}</span
    >
    ${late ? html`<span class="warn">${lateness(context, progress, action)}</span>` : nothing}
  </p>`;
}

type StatusFacts = Pick<ActionProgress, 'status' | 'late' | 'lateDays'>;

/** Where nobody says how far it is, all that is known is that its date is over: that is not « not done ». */
function lateness(
  { feed, words, today }: ViewContext<ActionWords>,
  { status, lateDays }: StatusFacts,
  { agreement: id }: Pick<Action, 'agreement'>,
): string {
  const agreement = feed.agreements.find((one) => one.id === id);
  if (status && agreement && periodOf(feed, agreement, today).phase === 'over') return words.unfinished;
  return `${status ? words.late : words.overdue}${lateDays ? ` ${words.lateDays(lateDays)}` : ''}`;
}
