/** The figures of a roadmap: as bars whose patterns tell the statuses apart, and the same as tables. */
import { STATUSES, totals, type StatusKey, type Totals } from '../domain/totals.js';
import type { Action } from '../feed/types.js';
import { totalsRecord, type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { tableStyles } from './kit/table-styles.js';
import { fillId, patterns, statusBar, totalsStyles } from './roadmap/bars.js';
import { delayTable, sentences, sumRows, table, type SumRow as Row, type Words } from './roadmap/tables.js';

export interface TotalsSubject {
  /** All of the agreement. */
  readonly actions: readonly Action[];
  /** The agreement is over: what is not achieved is not « late » any more. */
  readonly over: boolean;
  /** A sign for each status. */
  readonly shapes: Readonly<Record<StatusKey, string>>;
}

type Context = RecordContext<RoadmapWords>;

export const styles = tableStyles + totalsStyles;

export function draw(kit: Kit, context: Context, { actions, over, shapes }: TotalsSubject): unknown {
  const words: Words = { ...totalsRecord, ...context.words };
  const all = totals(actions, context.today);
  const rows = sumRows(kit, context, words, actions);
  return [
    sentences(kit, words, context, actions, all, over),
    chart(kit, words, shapes, rows, all),
    table(kit, words, rows, all),
    delayTable(kit, words, context, actions, over),
  ];
}

/** The numbers stand in words under each bar, so that nobody has to measure. */
function chart(kit: Kit, words: Words, shapes: TotalsSubject['shapes'], rows: readonly Row[], all: Totals): unknown {
  const { html } = kit;
  const most = Math.max(...rows.map(({ sums }) => sums.total), 1);
  const used = STATUSES.filter((status) => all.byStatus[status]);
  const line = ({ name, sums }: Row, scale: number): unknown =>
    html`<li>
      <strong>${name}</strong>${words.colon} ${sums.total} ${statusBar(kit, sums, scale)}
      <span class="row small" aria-hidden="true"
        >${used
          .filter((status) => sums.byStatus[status])
          .map((status) => html`<span>${shapes[status]} ${sums.byStatus[status]}</span>`)}</span
      >
    </li>`;
  return html`<figure class="text">
    <figcaption class="hidden">${words.themesAndStatuses}</figcaption>
    ${patterns(kit)}
    <ul class="row small legend" role="list">
      ${used.map(
        (status) =>
          html`<li>
            <svg class="swatch" aria-hidden="true">
              <rect width="100%" height="100%" fill="url(#${fillId(status)})" />
            </svg>
            ${shapes[status]} ${words.actionStatus[status]}${words.colon} ${all.byStatus[status]}
          </li>`,
      )}
    </ul>
    <ul class="text" role="list">
      ${line({ name: words.all, sums: all }, all.total)} ${rows.map((row) => line(row, most))}
    </ul>
  </figure>`;
}
