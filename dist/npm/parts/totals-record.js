/** The figures of a roadmap: as bars whose patterns tell the statuses apart, and the same as tables. */
import { actionProgress } from '../domain/progress.js';
import { byTheme, delays, STATUSES, totals } from '../domain/totals.js';
import { looseDate } from '../text/format.js';
import { totalsRecord } from '../text/fr.js';
import { fillId, patterns, statusBar, totalsStyles } from './roadmap/bars.js';
export const styles = totalsStyles;
export function draw(kit, context, { actions, over, shapes }) {
    const words = { ...totalsRecord, ...context.words };
    const { feed, today } = context;
    const all = totals(actions, today);
    const rows = byTheme(feed, actions).map(({ key, actions: members }) => ({
        name: key ? kit.said(context, {}, key.name) : words.otherTheme,
        sums: totals(members, today),
    }));
    return [
        sentences(kit, words, context, actions, all, over),
        chart(kit, words, shapes, rows, all),
        table(kit, words, rows, all),
        delayTable(kit, words, context, actions, over),
    ];
}
function sentences({ html, nothing }, words, { today }, actions, { total, unknown, steps, late }, over) {
    const longest = delays(actions, today);
    const [most, least] = [longest[0]?.lateDays, longest[longest.length - 1]?.lateDays];
    const between = most === undefined || least === undefined || over ? '' : words.lateBetween(least, most);
    const moved = actions.filter((action) => actionProgress(action, today).firstDeadline).length;
    return html `<ul class="bullets">
    <li>${words.totals(total, unknown)}</li>
    ${steps.total ? html `<li>${words.stepsIn(steps.done, steps.total, steps.actions)}</li>` : nothing}
    <li>${words.lateActions(late, over)}${between}</li>
    ${moved ? html `<li>${words.movedDeadlines(moved)}</li>` : nothing}
  </ul>`;
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
function table({ html }, words, rows, all) {
    const columns = STATUSES.filter((status) => all.byStatus[status]);
    const cells = (sums) => [
        ...columns.map((status) => html `<td>${sums.byStatus[status]}</td>`),
        html `<td><strong>${sums.total}</strong></td>`,
        html `<td>${sums.late}</td>`,
        html `<td>${sums.steps.total ? words.stepsShort(sums.steps.done, sums.steps.total) : '–'}</td>`,
    ];
    return html `<div class="scroll" tabindex="0" role="region" aria-label=${words.themesAndStatuses}>
      <table class="figures">
        <caption>
          ${words.themesAndStatuses}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.theme}</th>
            ${[
        ...columns.map((status) => words.actionStatus[status]),
        words.totalColumn,
        words.late,
        words.stepColumn,
    ].map((name) => html `<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ name, sums }) => html `<tr>
                <th scope="row">${name}</th>
                ${cells(sums)}
              </tr>`)}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.all}</th>
            ${cells(all)}
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="small">${words.countedOnce}</p>`;
}
function delayTable({ html, nothing, said }, words, context, actions, over) {
    const list = delays(actions, context.today);
    if (!list.length)
        return nothing;
    const names = [words.action, words.end, words.firstDeadlineName, words.delay(over)];
    return html `<div class="scroll" tabindex="0" role="region" aria-label=${words.delays(over)}>
    <table class="figures">
      <caption>
        ${words.delays(over)}
      </caption>
      <thead>
        <tr>
          ${names.map((name) => html `<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list.map(({ action, deadline, firstDeadline, lateDays }) => html `<tr>
              <th scope="row">${said(context, action, action.title)}</th>
              <td>${looseDate(words, deadline)}</td>
              <td>${firstDeadline ? looseDate(words, firstDeadline) : '–'}</td>
              <td>${words.delayDays(lateDays)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
