/** Where an action stands, in words and a shape; whether it is late follows from dates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActionProgress } from '../domain/progress.js';
import type { ActionStatus } from '../feed/types.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';

/** A shape beside the words, so that a status does not hang on colour. */
export const STATUS_SHAPES: Record<ActionStatus | 'unknown', string> = {
  planned: '○',
  'in-progress': '◑',
  done: '✓',
  paused: '‖',
  abandoned: '×',
  unknown: '–',
};

/** « ◑ En cours ». */
export const statusMark = ({ words }: ViewContext<ActionWords>, status: ActionStatus | 'unknown'): TemplateResult =>
  html`<span
    ><span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span> ${words.actionStatus[status]}</span
  >`;

/** « ◑ En cours  En retard de 5 mois ». */
export function actionStatus(context: ViewContext<ActionWords>, progress: StatusFacts): TemplateResult {
  const { status = 'unknown', late } = progress;
  return html`<p class="badge" part="action-status">
    ${statusMark(context, status)}
    ${late ? html`<span class="warn">${lateness(context.words, progress)}</span>` : nothing}
  </p>`;
}

type StatusFacts = Pick<ActionProgress, 'status' | 'late' | 'lateDays'>;

/** Where nobody says how far it is, all that is known is that its date is over: that is not « not done ». */
function lateness(words: ActionWords, { status, lateDays }: StatusFacts): string {
  return `${status ? words.late : words.overdue}${lateDays ? ` ${words.lateDays(lateDays)}` : ''}`;
}
