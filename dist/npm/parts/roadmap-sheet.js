/** A roadmap on paper, for a meeting: as a list with its figures, or along time. */
import { timelineOf } from '../domain/timeline.js';
import { byTheme, totals } from '../domain/totals.js';
import { actionProgress } from '../domain/progress.js';
import { looseDate } from '../text/format.js';
import { sheet, timelineRecord, totalsRecord } from '../text/fr.js';
import { printPaper } from './kit/print.js';
import { portraitStyles, landscapeStyles } from './roadmap-sheet/styles.js';
import { axis, legend, track } from './roadmap/axis.js';
import { delayTable, sentences, sumRows, table } from './roadmap/tables.js';
import { paperFoot, paperHead } from './sheet/frame.js';
// Another language brings these words with all the others.
const wordsOf = ({ words }) => ({ ...totalsRecord, ...timelineRecord, ...sheet, ...words });
/** Both resolve with what is to be said: nothing where printing was opened. */
export function printList(kit, context, paper, print) {
    const words = wordsOf(context);
    const { all, actions, over } = paper;
    const sums = totals(all, context.today);
    const { html } = kit;
    return open(kit, context, words, paper, portraitStyles, print, [
        html `<section>
      ${sentences(kit, words, context, all, sums, over)} ${table(kit, words, sumRows(kit, context, words, all), sums)}
      ${delayTable(kit, words, context, all, over)}
    </section>`,
        byTheme(context.feed, actions).map(({ key, actions: members }) => html `<section>
          <h2>${key ? kit.said(context, {}, key.name) : words.otherTheme} (${members.length})</h2>
          ${actionTable(kit, context, words, paper, members)}
        </section>`),
    ]);
}
export function printTimeline(kit, context, paper, print) {
    const words = wordsOf(context);
    const { html, nothing } = kit;
    const line = timelineOf(paper.actions, paper.span, context.today);
    const row = (one) => html `<tr>
      <th scope="row">${summary(kit, context, words, paper, one)}</th>
      <td>${track(kit, line, one)}</td>
    </tr>`;
    return open(kit, context, words, paper, landscapeStyles, print, [
        legend(kit, words, context.today, line),
        // A head of a table is printed again on each page.
        html `<table class="timeline">
      <thead>
        <tr>
          <th scope="col">${words.action}</th>
          <td>${axis(kit, words, line)}</td>
        </tr>
      </thead>
      <tbody>
        ${line.rows.map(row)}
      </tbody>
    </table>`,
        line.undated.length
            ? html `<section>
          <h2>${words.undated} (${line.undated.length})</h2>
          <ul class="undated">
            ${line.undated.map((action) => html `<li>${titleOf(kit, context, action)}</li>`)}
          </ul>
        </section>`
            : nothing,
    ]);
}
async function open(kit, context, words, { head, choices, actions }, css, print, main) {
    const { html, nothing } = kit;
    const unknown = actions.filter((action) => !actionProgress(action, context.today).known).length;
    const shown = [words.totals(actions.length, unknown), ...choices].join(' · ');
    const title = html `${head}${choices.length ? html `<p class="choices">${shown}</p>` : nothing}`;
    const paper = {
        title: `${words.roadmap} – ${context.feed.publisher.name}`,
        lang: words.lang,
        css,
        body: html `${paperHead(kit, context, words, title)}
      <main>${main}</main>
      ${paperFoot(kit, context, words)}`,
    };
    return (await printPaper(kit, paper, print)) ? '' : words.sheet.printRefused;
}
/** « Action 7 · Le bus du numérique ». */
function titleOf({ said, dotted }, { words, ...context }, action) {
    const number = action.number === undefined ? '' : words.actionNumber(action.number);
    return dotted([number, said({ words, ...context }, action, action.title)]);
}
/** What stands beside the line of an action: the drawing says nothing that is not in words too. */
function summary(kit, context, words, { state }, { action, progress }) {
    const { html, dotted } = kit;
    const { steps } = progress;
    return html `<strong>${titleOf(kit, context, action)}</strong>
    ${state(action, progress)}
    <p>${dotted([steps ? words.steps(steps.done, steps.total) : '', deadlineText(words, progress)])}</p>`;
}
function deadlineText(words, { deadline, firstDeadline }) {
    if (!deadline)
        return '';
    const first = firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '';
    return `${words.end}${words.colon} ${looseDate(words, deadline)}${first}`;
}
function actionTable(kit, context, words, { state }, actions) {
    const { html, said } = kit;
    const names = [words.action, words.status, words.progress, words.end, words.lead];
    const line = (action) => {
        const progress = actionProgress(action, context.today);
        const { steps, percent, deadline, firstDeadline, known } = progress;
        return html `<tr>
      <th scope="row">${titleOf(kit, context, action)} ${nextStep(kit, context, words, action, progress)}</th>
      <td>${state(action, progress)}</td>
      <td>
        ${steps ? words.steps(steps.done, steps.total) : ''}
        ${percent === undefined ? '' : html `<p>${words.percent(percent)}</p>`} ${known ? '' : words.progressUnknown}
      </td>
      <td>
        ${deadline ? looseDate(words, deadline) : '–'}
        ${firstDeadline ? html `<p>${words.firstDeadline(looseDate(words, firstDeadline))}</p>` : ''}
      </td>
      <td>${action.lead ? said(context, action, action.lead.organization) : '–'}</td>
    </tr>`;
    };
    return html `<table class="actions">
    <thead>
      <tr>
        ${names.map((name) => html `<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${actions.map(line)}
    </tbody>
  </table>`;
}
function nextStep({ html, nothing, said }, context, words, action, { steps }) {
    const next = steps?.next;
    if (!next)
        return nothing;
    return html `<p>
    ${words.nextStep}${words.colon}
    ${said(context, action, next.title)}${next.due ? ` (${words.stepDue(looseDate(words, next.due))})` : nothing}
  </p>`;
}
