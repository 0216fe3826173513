/** The figures of a roadmap in words and as tables: on a page and on paper. */
import { actionProgress } from '../../domain/progress.js';
import { byTheme, delays, STATUSES, totals } from '../../domain/totals.js';
import { looseDate } from '../../text/format.js';
export const sumRows = (kit, context, words, actions) => byTheme(context.feed, actions).map(({ key, actions: members }) => ({
    name: key ? kit.said(context, {}, key.name) : words.otherTheme,
    sums: totals(members, context.today),
}));
export function sentences({ html, nothing }, words, { today }, actions, { total, unknown, steps, late }, over) {
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
export function table({ html }, words, rows, all) {
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
export function delayTable({ html, nothing, said }, words, context, actions, over) {
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
