/** The axis of time that all actions are drawn on: what its marks mean, its years, and the line of one action. */
import type { PlainDate } from '../../domain/plain-date.js';
import type { Row, Timeline } from '../../domain/timeline.js';
import { day } from '../../text/format.js';
import type { RoadmapWords, timelineRecord } from '../../text/fr.js';
import type { Kit } from '../kit/kit.js';
import { markShape } from './marks.js';

export type TimelineWords = RoadmapWords & typeof timelineRecord;

const percent = (at: number): string => `${Math.round(at * 1e4) / 100}%`;

/** A line from top to bottom, so that those of all rows make one. */
const upright = ({ svg, nothing }: Kit, at: number | undefined, kind: string): unknown =>
  at === undefined ? nothing : svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;

export function legend(kit: Kit, words: TimelineWords, today: PlainDate, line: Timeline): unknown {
  const { html, nothing } = kit;
  const kinds = ['step-done', 'step', 'step-late', 'first-deadline', 'deadline'] as const;
  const entry = (shape: unknown, text: string): unknown =>
    html`<li><svg class="key" aria-hidden="true">${shape}</svg> ${text}</li>`;
  return html`<ul class="row small legend" role="list" aria-label=${words.legend}>
    ${kinds.map((kind) => entry(markShape(kit, kind, '50%'), words.marks[kind]))}
    ${
      line.today === undefined ? nothing : entry(upright(kit, 0.5, 'today'), words.todayMark(day(words, today, 'date')))
    }
    ${line.end === undefined ? nothing : entry(upright(kit, 0.5, 'end'), words.agreementEnd)}
  </ul>`;
}

export function axis({ html, nothing, svg }: Kit, words: TimelineWords, { years, today }: Timeline): unknown {
  return html`<div class="axis">
    <svg class="track" aria-hidden="true" width="100%">
      ${years.map(({ year, at }) => svg`<text x=${percent(at)} y="1em">${year}</text>`)}
      ${today === undefined ? nothing : svg`<text class="now" x=${percent(today)} y="2.3em">${words.todayName}</text>`}
    </svg>
  </div>`;
}

/** The drawing says nothing that the list of marks beside it does not say. */
export function track(kit: Kit, { years, today, end }: Timeline, { bar, marks }: Row): unknown {
  const { html, nothing, svg } = kit;
  const piece = (from: number, to: number, kind: string): unknown =>
    svg`<rect class=${kind} x=${percent(from)} width=${percent(to - from)} y="14" height="12" />`;
  return html`<svg class="track" aria-hidden="true" width="100%">
    ${years.map(({ at }) => upright(kit, at, 'year'))} ${upright(kit, end, 'end')} ${upright(kit, today, 'today')}
    ${bar ? piece(bar.from, bar.promised ?? bar.to, 'span') : nothing}
    ${bar?.promised === undefined ? nothing : piece(bar.promised, bar.to, 'moved')}
    ${marks.map(({ kind, at }) => (at === undefined ? nothing : markShape(kit, kind, percent(at))))}
  </svg>`;
}
