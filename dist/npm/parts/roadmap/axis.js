import { day } from '../../text/format.js';
import { markShape } from './marks.js';
const percent = (at) => `${Math.round(at * 1e4) / 100}%`;
/** A line from top to bottom, so that those of all rows make one. */
const upright = ({ svg, nothing }, at, kind) => at === undefined ? nothing : svg `<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;
export function legend(kit, words, today, line) {
    const { html, nothing } = kit;
    const kinds = ['step-done', 'step', 'step-late', 'first-deadline', 'deadline'];
    const entry = (shape, text) => html `<li><svg class="key" aria-hidden="true">${shape}</svg> ${text}</li>`;
    return html `<ul class="row small legend" role="list" aria-label=${words.legend}>
    ${kinds.map((kind) => entry(markShape(kit, kind, '50%'), words.marks[kind]))}
    ${line.today === undefined ? nothing : entry(upright(kit, 0.5, 'today'), words.todayMark(day(words, today, 'date')))}
    ${line.end === undefined ? nothing : entry(upright(kit, 0.5, 'end'), words.agreementEnd)}
  </ul>`;
}
export function axis({ html, nothing, svg }, words, { years, today }) {
    return html `<div class="axis">
    <svg class="track" aria-hidden="true" width="100%">
      ${years.map(({ year, at }) => svg `<text x=${percent(at)} y="1em">${year}</text>`)}
      ${today === undefined ? nothing : svg `<text class="now" x=${percent(today)} y="2.3em">${words.todayName}</text>`}
    </svg>
  </div>`;
}
/** The drawing says nothing that the list of marks beside it does not say. */
export function track(kit, { years, today, end }, { bar, marks }) {
    const { html, nothing, svg } = kit;
    const piece = (from, to, kind) => svg `<rect class=${kind} x=${percent(from)} width=${percent(to - from)} y="14" height="12" />`;
    return html `<svg class="track" aria-hidden="true" width="100%">
    ${years.map(({ at }) => upright(kit, at, 'year'))} ${upright(kit, end, 'end')} ${upright(kit, today, 'today')}
    ${bar ? piece(bar.from, bar.promised ?? bar.to, 'span') : nothing}
    ${bar?.promised === undefined ? nothing : piece(bar.promised, bar.to, 'moved')}
    ${marks.map(({ kind, at }) => (at === undefined ? nothing : markShape(kit, kind, percent(at))))}
  </svg>`;
}
