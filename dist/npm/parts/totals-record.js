/** The figures of a roadmap: as bars whose patterns tell the statuses apart, and the same as tables. */
import { STATUSES, totals } from '../domain/totals.js';
import { totalsRecord } from '../text/fr.js';
import { tableStyles } from './kit/table-styles.js';
import { fillId, patterns, statusBar, totalsStyles } from './roadmap/bars.js';
import { delayTable, sentences, sumRows, table } from './roadmap/tables.js';
export const styles = tableStyles + totalsStyles;
export function draw(kit, context, { actions, over, shapes }) {
    const words = { ...totalsRecord, ...context.words };
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
function chart(kit, words, shapes, rows, all) {
    const { html } = kit;
    const most = Math.max(...rows.map(({ sums }) => sums.total), 1);
    const used = STATUSES.filter((status) => all.byStatus[status]);
    const line = ({ name, sums }, scale) => html `<li>
      <strong>${name}</strong>${words.colon} ${sums.total} ${statusBar(kit, sums, scale)}
      <span class="row small" aria-hidden="true"
        >${used
        .filter((status) => sums.byStatus[status])
        .map((status) => html `<span>${shapes[status]} ${sums.byStatus[status]}</span>`)}</span
      >
    </li>`;
    return html `<figure class="text">
    <figcaption class="hidden">${words.themesAndStatuses}</figcaption>
    ${patterns(kit)}
    <ul class="row small legend" role="list">
      ${used.map((status) => html `<li>
            <svg class="swatch" aria-hidden="true">
              <rect width="100%" height="100%" fill="url(#${fillId(status)})" />
            </svg>
            ${shapes[status]} ${words.actionStatus[status]}${words.colon} ${all.byStatus[status]}
          </li>`)}
    </ul>
    <ul class="text" role="list">
      ${line({ name: words.all, sums: all }, all.total)} ${rows.map((row) => line(row, most))}
    </ul>
  </figure>`;
}
