/** A roadmap on paper, for a meeting: as a list with its figures, or along time. */
import { timelineOf, type Row } from '../domain/timeline.js';
import { byTheme, totals } from '../domain/totals.js';
import { actionProgress, type ActionProgress } from '../domain/progress.js';
import type { Action } from '../feed/types.js';
import { looseDate } from '../text/format.js';
import { sheet, timelineRecord, totalsRecord, type RoadmapWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { printPaper, type Print } from './kit/print.js';
import { portraitStyles, landscapeStyles } from './roadmap-sheet/styles.js';
import { axis, legend, track } from './roadmap/axis.js';
import { delayTable, sentences, sumRows, table, type Words as TotalsWords } from './roadmap/tables.js';
import { paperFoot, paperHead } from './sheet/frame.js';

export interface RoadmapPaper {
  /** Which agreement, and how today stands to it: headings of the first level, and paragraphs. */
  readonly head: unknown;
  /** The choices in words: « Véron ». */
  readonly choices: readonly string[];
  /** All of the agreement: the figures are of these. */
  readonly all: readonly Action[];
  /** Those that the choices leave. */
  readonly actions: readonly Action[];
  /** The agreement is over. */
  readonly over: boolean;
  /** First and last day of the agreement. */
  readonly span: { readonly start: string; readonly end: string } | undefined;
  /** Where an action stands, in words and a shape. */
  readonly state: (action: Action, progress: ActionProgress) => unknown;
}

type Context = RecordContext<RoadmapWords>;
type Words = TotalsWords & typeof timelineRecord & typeof sheet;

// Another language brings these words with all the others.
const wordsOf = ({ words }: Context): Words => ({ ...totalsRecord, ...timelineRecord, ...sheet, ...words });

/** Both resolve with what is to be said: nothing where printing was opened. */
export function printList(kit: Kit, context: Context, paper: RoadmapPaper, print?: Print): Promise<string> {
  const words = wordsOf(context);
  const { all, actions, over } = paper;
  const sums = totals(all, context.today);
  const { html } = kit;
  return open(kit, context, words, paper, portraitStyles, print, [
    html`<section>
      ${sentences(kit, words, context, all, sums, over)} ${table(kit, words, sumRows(kit, context, words, all), sums)}
      ${delayTable(kit, words, context, all, over)}
    </section>`,
    byTheme(context.feed, actions).map(
      ({ key, actions: members }) =>
        html`<section>
          <h2>${key ? kit.said(context, {}, key.name) : words.otherTheme} (${members.length})</h2>
          ${actionTable(kit, context, words, paper, members)}
        </section>`,
    ),
  ]);
}

export function printTimeline(kit: Kit, context: Context, paper: RoadmapPaper, print?: Print): Promise<string> {
  const words = wordsOf(context);
  const { html, nothing } = kit;
  const line = timelineOf(paper.actions, paper.span, context.today);
  const row = (one: Row): unknown =>
    html`<tr>
      <th scope="row">${summary(kit, context, words, paper, one)}</th>
      <td>${track(kit, line, one)}</td>
    </tr>`;
  return open(kit, context, words, paper, landscapeStyles, print, [
    legend(kit, words, context.today, line),
    // A head of a table is printed again on each page.
    html`<table class="timeline">
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
      ? html`<section>
          <h2>${words.undated} (${line.undated.length})</h2>
          <ul class="undated">
            ${line.undated.map((action) => html`<li>${titleOf(kit, context, action)}</li>`)}
          </ul>
        </section>`
      : nothing,
  ]);
}

async function open(
  kit: Kit,
  context: Context,
  words: Words,
  { head, choices, actions }: RoadmapPaper,
  css: string,
  print: Print | undefined,
  main: unknown,
): Promise<string> {
  const { html, nothing } = kit;
  const unknown = actions.filter((action) => !actionProgress(action, context.today).known).length;
  const shown = [words.totals(actions.length, unknown), ...choices].join(' · ');
  const title = html`${head}${choices.length ? html`<p class="choices">${shown}</p>` : nothing}`;
  const paper = {
    title: `${words.roadmap} – ${context.feed.publisher.name}`,
    lang: words.lang,
    css,
    body: html`${paperHead(kit, context, words, title)}
      <main>${main}</main>
      ${paperFoot(kit, context, words)}`,
  };
  return (await printPaper(kit, paper, print)) ? '' : words.sheet.printRefused;
}

/** « Action 7 · Le bus du numérique ». */
function titleOf({ said, dotted }: Kit, { words, ...context }: Context, action: Action): unknown {
  const number = action.number === undefined ? '' : words.actionNumber(action.number);
  return dotted([number, said({ words, ...context }, action, action.title)]);
}

/** What stands beside the line of an action: the drawing says nothing that is not in words too. */
function summary(
  kit: Kit,
  context: Context,
  words: Words,
  { state }: RoadmapPaper,
  { action, progress }: Row,
): unknown {
  const { html, dotted } = kit;
  const { steps } = progress;
  return html`<strong>${titleOf(kit, context, action)}</strong>
    ${state(action, progress)}
    <p>${dotted([steps ? words.steps(steps.done, steps.total) : '', deadlineText(words, progress)])}</p>`;
}

function deadlineText(words: Words, { deadline, firstDeadline }: ActionProgress): string {
  if (!deadline) return '';
  const first = firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '';
  return `${words.end}${words.colon} ${looseDate(words, deadline)}${first}`;
}

function actionTable(
  kit: Kit,
  context: Context,
  words: Words,
  { state }: RoadmapPaper,
  actions: readonly Action[],
): unknown {
  const { html, said } = kit;
  const names = [words.action, words.status, words.progress, words.end, words.lead];
  const line = (action: Action): unknown => {
    const progress = actionProgress(action, context.today);
    const { steps, percent, deadline, firstDeadline, known } = progress;
    return html`<tr>
      <th scope="row">${titleOf(kit, context, action)} ${nextStep(kit, context, words, action, progress)}</th>
      <td>${state(action, progress)}</td>
      <td>
        ${steps ? words.steps(steps.done, steps.total) : ''}
        ${percent === undefined ? '' : html`<p>${words.percent(percent)}</p>`} ${known ? '' : words.progressUnknown}
      </td>
      <td>
        ${deadline ? looseDate(words, deadline) : '–'}
        ${firstDeadline ? html`<p>${words.firstDeadline(looseDate(words, firstDeadline))}</p>` : ''}
      </td>
      <td>${action.lead ? said(context, action, action.lead.organization) : '–'}</td>
    </tr>`;
  };
  return html`<table class="actions">
    <thead>
      <tr>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${actions.map(line)}
    </tbody>
  </table>`;
}

function nextStep(
  { html, nothing, said }: Kit,
  context: Context,
  words: Words,
  action: Action,
  { steps }: ActionProgress,
): unknown {
  const next = steps?.next;
  if (!next) return nothing;
  return html`<p>
    ${words.nextStep}${words.colon}
    ${said(context, action, next.title)}${next.due ? ` (${words.stepDue(looseDate(words, next.due))})` : nothing}
  </p>`;
}
