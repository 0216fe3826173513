/** One action of the bilan: what was promised, how far it is, what it came to. */
import { measuresOf } from '../../domain/indicator.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { actionProgress, isDone } from '../../domain/progress.js';
import type { Action, Feed, Indicator } from '../../feed/types.js';
import { looseDate } from '../../text/format.js';
import { html, type Markup } from '../../pages/html.js';
import { labelled, words } from './words.js';

const date = (text: string) => looseDate(words().shared, text);

export function actionSection(action: Action, feed: Feed, today: PlainDate): Markup {
  const { actions } = words();
  const { status, late, deadline, firstDeadline, steps, percent } = actionProgress(action, today);
  const told = [
    labelled(
      actions.status,
      `${actions.actionStatus[status ?? 'unknown']}${late ? ` (${actions.late.toLowerCase()})` : ''}`,
    ),
    action.lead && labelled(actions.lead, action.lead.organization),
    deadline &&
      labelled(
        actions.end,
        `${date(deadline)}${firstDeadline ? ` (${actions.firstDeadline(date(firstDeadline))})` : ''}`,
      ),
    percent !== undefined && actions.percent(percent),
    steps && actions.steps(steps.done, steps.total),
    communesOf(action, feed),
  ].filter(Boolean);
  return html`<section class="action">
    <h3>${action.number !== undefined && `${action.number}. `}${action.title}</h3>
    ${paragraphs(action.summary)}
    <ul>
      ${told.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${stepList(action, today)}${indicatorTable(action.indicators ?? [])}${evaluation(action)}
  </section>`;
}

const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => html`<p>${part}</p>`);

function communesOf({ coverage }: Action, feed: Feed): string | undefined {
  const { actionRecord, actions } = words();
  if (coverage === undefined) return undefined;
  if (coverage === 'all') return labelled(actions.territory, actions.wholeTerritory);
  const names = coverage.map((code) => feed.communes.find((commune) => commune.code === code)?.name ?? code);
  return labelled(actionRecord.coveredCommunes, names.join(', '));
}

function stepList({ steps = [] }: Action, today: PlainDate): Markup | undefined {
  if (!steps.length) return undefined;
  const { actionRecord, actions } = words();
  const state = (step: (typeof steps)[number]) => {
    if (!isDone(step, today)) return step.due && `, ${actions.stepDue(date(step.due))}`;
    return `, ${typeof step.done === 'string' ? actionRecord.stepDoneOn(date(step.done)) : actionRecord.stepDone}`;
  };
  return html`<p>${actionRecord.stepList}</p>
    <ol>
      ${steps.map((step) => html`<li>${step.title}${state(step)}</li>`)}
    </ol>`;
}

type Measure = { value?: number | undefined; text?: string | undefined; date?: string | undefined };

function measure(one: Measure | undefined, unit: string | undefined): string {
  const { actionRecord } = words();
  const value = one?.text ?? (one?.value === undefined ? undefined : actionRecord.quantity(one.value, unit));
  if (value === undefined) return actionRecord.none;
  return one?.date === undefined ? value : `${value} (${date(one.date)})`;
}

function indicatorTable(indicators: readonly Indicator[]): Markup | undefined {
  if (!indicators.length) return undefined;
  const { actionRecord, report } = words();
  const row = (indicator: Indicator) => {
    const { name, unit, baseline, target, source } = indicator;
    const cells = [baseline, measuresOf(indicator).at(-1), target].map((one) => measure(one, unit));
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
      <td>${source ?? '—'}</td>
    </tr>`;
  };
  const { baseline, current, target } = actionRecord;
  return html`<table>
    <caption>
      ${actionRecord.indicators}
    </caption>
    <thead>
      <tr>
        ${[report.indicator(), baseline, current, target, 'Source'].map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${indicators.map(row)}
    </tbody>
  </table>`;
}

function evaluation({ evaluation: told }: Action): Markup | undefined {
  if (!told) return undefined;
  const { actionRecord } = words();
  const parts = [
    told.results && labelled(actionRecord.results, told.results),
    told.lessons && labelled(actionRecord.lessons, told.lessons),
    told.decision && labelled(actionRecord.decision, actionRecord.decisions[told.decision]),
    told.validated && actionRecord.validated(date(told.validated)),
  ].filter(Boolean);
  return html`${parts.map((part) => html`<p>${part}</p>`)}`;
}
