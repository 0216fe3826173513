/** Actions along time: an ordered list that is also drawn, where there is room, on one axis for all. */
import { timelineOf } from '../domain/timeline.js';
import { looseDate } from '../text/format.js';
import { timelineRecord } from '../text/fr.js';
import { axis, legend, track } from './roadmap/axis.js';
import { timelineStyles } from './roadmap/marks.js';
export const styles = timelineStyles;
export function draw(kit, context, { actions, limit, span, item, isOpen }) {
    const { html, nothing } = kit;
    const words = { ...timelineRecord, ...context.words };
    const line = timelineOf(actions, span, context.today, limit, isOpen);
    const { rows } = line;
    const undated = line.undated.filter((action, i) => i + rows.length < limit || isOpen(action));
    return html `<div class="timeline">
    ${legend(kit, words, context.today, line)} ${rows.length ? axis(kit, words, line) : nothing}
    <ol role="list">
      ${rows.map((row) => html `<li class=${isOpen(row.action) ? 'open' : ''}>
            ${item(row.action)} ${track(kit, line, row)} ${markList(kit, words, context, row)}
          </li>`)}
    </ol>
    ${undated.length
        ? html `<p class="undated">${words.undated}</p>
            <ul role="list">
              ${undated.map((action) => html `<li>${item(action)}</li>`)}
            </ul>`
        : nothing}
  </div>`;
}
/** « 28 mai 2025 : étape faite, Recenser les pratiques ». */
function markList({ html, said }, words, context, { action, marks }) {
    const text = ({ kind, step }) => step ? html `${words.marks[kind]}, ${said(context, action, step.title)}` : words.marks[kind];
    return html `<ul class="marks small" role="list">
    ${marks.map((mark) => html `<li>
          <strong>${mark.date ? looseDate(words, mark.date) : words.noDate}</strong>${words.colon} ${text(mark)}
        </li>`)}
  </ul>`;
}
