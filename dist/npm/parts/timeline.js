import { timelineOf } from '../domain/timeline.js';
import { day, looseDate } from '../text/format.js';
import { timelineRecord } from '../text/fr.js';
import { markShape, timelineStyles } from './roadmap/marks.js';
export const styles = timelineStyles;
export function draw(kit, context, { actions, limit, span, item, isOpen }) {
    const { html, nothing } = kit;
    const words = { ...timelineRecord, ...context.words };
    const line = timelineOf(actions, span, context.today, limit);
    const { rows } = line;
    const undated = line.undated.slice(0, Math.max(0, limit - rows.length));
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
const percent = (at) => `${Math.round(at * 1e4) / 100}%`;
/** A line from top to bottom, so that those of all rows make one. */
const upright = ({ svg, nothing }, at, kind) => at === undefined ? nothing : svg `<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;
function legend(kit, words, today, line) {
    const { html, nothing } = kit;
    const kinds = ['step-done', 'step', 'step-late', 'first-deadline', 'deadline'];
    const entry = (shape, text) => html `<li><svg class="key" aria-hidden="true">${shape}</svg> ${text}</li>`;
    return html `<ul class="row small legend" role="list" aria-label=${words.legend}>
    ${kinds.map((kind) => entry(markShape(kit, kind, '50%'), words.marks[kind]))}
    ${line.today === undefined ? nothing : entry(upright(kit, 0.5, 'today'), words.todayMark(day(words, today, 'date')))}
    ${line.end === undefined ? nothing : entry(upright(kit, 0.5, 'end'), words.agreementEnd)}
  </ul>`;
}
function axis({ html, nothing, svg }, words, { years, today }) {
    return html `<div class="axis">
    <svg class="track" aria-hidden="true" width="100%">
      ${years.map(({ year, at }) => svg `<text x=${percent(at)} y="14">${year}</text>`)}
      ${today === undefined ? nothing : svg `<text class="now" x=${percent(today)} y="32">${words.todayName}</text>`}
    </svg>
  </div>`;
}
/** The drawing says nothing that the list of marks beside it does not say. */
function track(kit, { years, today, end }, { bar, marks }) {
    const { html, nothing, svg } = kit;
    const piece = (from, to, kind) => svg `<rect class=${kind} x=${percent(from)} width=${percent(to - from)} y="14" height="12" />`;
    return html `<svg class="track" aria-hidden="true" width="100%">
    ${years.map(({ at }) => upright(kit, at, 'year'))} ${upright(kit, end, 'end')} ${upright(kit, today, 'today')}
    ${bar ? piece(bar.from, bar.promised ?? bar.to, 'span') : nothing}
    ${bar?.promised === undefined ? nothing : piece(bar.promised, bar.to, 'moved')}
    ${marks.map(({ kind, at }) => (at === undefined ? nothing : markShape(kit, kind, percent(at))))}
  </svg>`;
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
