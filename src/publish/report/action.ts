/** One action of the bilan: what was promised, how far it is, what it came to. */
import { measuresOf } from '../../domain/indicator.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { actionProgress, isDone } from '../../domain/progress.js';
import type { Action, Feed, Indicator } from '../../feed/types.js';
import { looseDate } from '../../text/format.js';
import { actionRecord, actions, shared } from '../../text/fr.js';
import { html, type Markup } from '../../pages/html.js';
import { report } from './words.js';

const date = (text: string) => looseDate(shared, text);

export function actionSection(action: Action, feed: Feed, today: PlainDate): Markup {
  const { status, late, deadline, firstDeadline, steps, percent } = actionProgress(action, today);
  const told = [
    `${actions.status}\u00a0: ${actions.actionStatus[status ?? 'unknown']}${late ? ` (${actions.late.toLowerCase()})` : ''}`,
    action.lead && `${actions.lead}\u00a0: ${action.lead.organization}`,
    deadline &&
      `${actions.end}\u00a0: ${date(deadline)}${firstDeadline ? ` (${actions.firstDeadline(date(firstDeadline))})` : ''}`,
    percent !== undefined && actions.percent(percent),
    steps && actions.steps(steps.done, steps.total),
    communesOf(action, feed),
  ].filter((line) => typeof line === 'string');
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
  if (coverage === undefined) return undefined;
  if (coverage === 'all') return `${actions.territory}\u00a0: ${actions.wholeTerritory}`;
  const names = coverage.map((code) => feed.communes.find((commune) => commune.code === code)?.name ?? code);
  return `${actionRecord.coveredCommunes}\u00a0: ${names.join(', ')}`;
}

function stepList({ steps = [] }: Action, today: PlainDate): Markup | undefined {
  if (!steps.length) return undefined;
  const state = (step: (typeof steps)[number]) => {
    if (!isDone(step, today)) return step.due && actions.stepDue(date(step.due));
    return typeof step.done === 'string' ? actionRecord.stepDoneOn(date(step.done)) : actionRecord.stepDone;
  };
  return html`<p>${actionRecord.stepList}</p>
    <ol>
      ${steps.map((step) => html`<li>${step.title}${state(step) && `, ${state(step) ?? ''}`}</li>`)}
    </ol>`;
}

type Measure = { value?: number | undefined; text?: string | undefined; date?: string | undefined };

function measure(one: Measure | undefined, unit: string | undefined): string {
  if (!one || (one.value === undefined && one.text === undefined)) return actionRecord.none;
  const value = one.text ?? actionRecord.quantity(one.value ?? 0, unit);
  return one.date === undefined ? value : `${value} (${date(one.date)})`;
}

function indicatorTable(indicators: readonly Indicator[]): Markup | undefined {
  if (!indicators.length) return undefined;
  const row = (indicator: Indicator) => {
    const { name, unit, baseline, target, source } = indicator;
    const cells = [baseline, measuresOf(indicator).at(-1), target].map((one) => measure(one, unit));
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
      <td>${source ?? report.no}</td>
    </tr>`;
  };
  const { baseline, current, target } = actionRecord;
  return html`<table>
    <caption>
      ${actionRecord.indicators}
    </caption>
    <thead>
      <tr>
        ${[report.indicator, baseline, current, target, report.source].map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${indicators.map(row)}
    </tbody>
  </table>`;
}

function evaluation({ evaluation: told }: Action): Markup | undefined {
  if (!told) return undefined;
  const parts = [
    told.results && `${actionRecord.results}\u00a0: ${told.results}`,
    told.lessons && `${actionRecord.lessons}\u00a0: ${told.lessons}`,
    told.decision && `${actionRecord.decision}\u00a0: ${actionRecord.decisions[told.decision]}`,
    told.validated && actionRecord.validated(date(told.validated)),
  ].filter((part) => typeof part === 'string' && part !== '');
  return html`${parts.map((part) => html`<p>${part}</p>`)}`;
}
