/** Actions along time: an ordered list that is also drawn, where there is room, on one axis for all. */
import { timelineOf, type Mark, type Row } from '../domain/timeline.js';
import type { Action } from '../feed/types.js';
import { looseDate } from '../text/format.js';
import { timelineRecord, type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { axis, legend, track, type TimelineWords as Words } from './roadmap/axis.js';
import { timelineStyles } from './roadmap/marks.js';

export interface TimelineSubject {
  readonly actions: readonly Action[];
  /** How many of them are drawn. */
  readonly limit: number;
  /** First and last day of the agreement. */
  readonly span: { readonly start: string; readonly end: string } | undefined;
  /** Draws an action, closed or open. */
  readonly item: (action: Action) => unknown;
  readonly isOpen: (action: Action) => boolean;
}

type Context = RecordContext<RoadmapWords>;

export const styles = timelineStyles;

export function draw(kit: Kit, context: Context, { actions, limit, span, item, isOpen }: TimelineSubject): unknown {
  const { html, nothing } = kit;
  const words: Words = { ...timelineRecord, ...context.words };
  const line = timelineOf(actions, span, context.today, limit, isOpen);
  const { rows } = line;
  const undated = line.undated.filter((action, i) => i + rows.length < limit || isOpen(action));
  return html`<div class="timeline">
    ${legend(kit, words, context.today, line)} ${rows.length ? axis(kit, words, line) : nothing}
    <ol role="list">
      ${rows.map(
        (row) =>
          html`<li class=${isOpen(row.action) ? 'open' : ''}>
            ${item(row.action)} ${track(kit, line, row)} ${markList(kit, words, context, row)}
          </li>`,
      )}
    </ol>
    ${
      undated.length
        ? html`<p class="undated">${words.undated}</p>
            <ul role="list">
              ${undated.map((action) => html`<li>${item(action)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** « 28 mai 2025 : étape faite, Recenser les pratiques ». */
function markList({ html, said }: Kit, words: Words, context: Context, { action, marks }: Row): unknown {
  const text = ({ kind, step }: Mark): unknown =>
    step ? html`${words.marks[kind]}, ${said(context, action, step.title)}` : words.marks[kind];
  return html`<ul class="marks small" role="list">
    ${marks.map(
      (mark) =>
        html`<li>
          <strong>${mark.date ? looseDate(words, mark.date) : words.noDate}</strong>${words.colon} ${text(mark)}
        </li>`,
    )}
  </ul>`;
}
