/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { actionProgress, type ActionProgress } from '../domain/progress.js';
import { covers } from '../domain/territory.js';
import type { Action, ActionStatus, Indicator, Step } from '../feed/types.js';
import { looseDate } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { contactFacts } from './contact.js';
import type { ActionWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { provenance } from './provenance.js';
import { dotted, fact, paragraphs, said } from './text.js';

/** A shape beside the words, so that a status does not hang on colour. */
export const STATUS_SHAPES: Record<ActionStatus | 'unknown', string> = {
  planned: '○',
  'in-progress': '◑',
  done: '✓',
  paused: '‖',
  abandoned: '×',
  unknown: '–',
};

export function actionStatus(
  { words }: ViewContext<ActionWords>,
  { status = 'unknown', late, lateDays }: StatusFacts,
): TemplateResult {
  return html`<p class="badge" part="status">
    <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span><span>${words.actionStatus[status]}</span>${
      late ? html`<span class="warn">${words.late}${lateDays ? ` ${words.lateDays(lateDays)}` : ''}</span>` : nothing
    }
  </p>`;
}
type StatusFacts = Pick<ActionProgress, 'late' | 'lateDays'> & { status?: ActionStatus | 'unknown' | undefined };

/** Steps or percentage with a named bar; words alone where nothing is known: an empty bar would say 0 %. */
export function progressBar(
  { words }: ViewContext<ActionWords>,
  { steps, percent, status }: ActionProgress,
): TemplateResult {
  const label = steps
    ? words.steps(steps.done, steps.total)
    : percent === undefined
      ? undefined
      : words.percent(percent);
  if (label === undefined) return html`<p class="meta">${status === 'done' ? nothing : words.progressUnknown}</p>`;
  const value = steps ? steps.done : percent;
  return html`<div class="progress" part="progress">
    <span
      ><span class="hidden">${words.progress}&nbsp;: </span
      >${label}${steps && percent !== undefined ? ` (${words.percent(percent)})` : ''}</span
    >
    <progress aria-label=${words.progress} max=${steps ? steps.total : 100} .value=${value ?? 0}></progress>
  </div>`;
}

export function actionCard(context: ViewContext<ActionWords>, action: Action, level: number): TemplateResult {
  return html`<article class="card" part="action" id="action-${action.id}">
    ${heading(level, actionTitle(context, action))} ${actionBody(context, action)}
  </article>`;
}

/** « Action 7 · Le bus du numérique ». */
export function actionTitle(context: ViewContext<ActionWords>, action: Action): unknown {
  const { number } = action;
  const title = said(context, action, action.title);
  return number === undefined ? title : html`${context.words.actionNumber(number)} · ${title}`;
}

/** Everything of an action under its title. */
export function actionBody(context: ViewContext<ActionWords>, action: Action): TemplateResult {
  const { words, feed, today } = context;
  const progress = actionProgress(action, today);
  const themes = action.themes.map((id) => feed.themes.find((theme) => theme.id === id)?.name);
  const next = progress.steps?.next;
  return html`<p class="meta">${dotted(themes.map((name) => name && said(context, {}, name)))}</p>
    ${actionStatus(context, progress)} ${progressBar(context, progress)} ${paragraphs(context, action, action.summary)}
    <dl class="facts columns">
      ${fact(words.nextStep, next && stepText(context, action, next))}
      ${fact(words.start, action.start && looseDate(words, action.start))}
      ${fact(words.end, deadlineText(context, progress))}
      ${fact(words.lead, action.lead && said(context, action, action.lead.organization))}
      ${fact(words.partners, action.partners?.length ? said(context, action, action.partners.join(', ')) : '')}
      ${fact(words.territory, coverageText(context, action))}
    </dl>
    ${actionDetails(context, action, progress)} ${provenance(context, action)}`;
}

function deadlineText({ words }: ViewContext<ActionWords>, { deadline, firstDeadline }: ActionProgress): string {
  if (!deadline) return '';
  const first = firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '';
  return looseDate(words, deadline) + first;
}

function coverageText({ words, commune }: ViewContext<ActionWords>, { coverage }: Action): string {
  if (coverage === undefined) return '';
  if (coverage === 'all') return words.wholeTerritory;
  const here = commune && covers(coverage, commune.code) ? `, ${words.yourCommune}` : '';
  return words.communes(coverage.length) + here;
}

function stepText(context: ViewContext<ActionWords>, action: Action, step: Step): unknown {
  const { words } = context;
  const state = step.done
    ? step.done === true
      ? words.stepDone
      : words.stepDoneOn(looseDate(words, step.done))
    : step.due && words.stepDue(looseDate(words, step.due));
  return html`${said(context, action, step.title)}${state ? html` <span class="small">(${state})</span>` : nothing}`;
}

function actionDetails(
  context: ViewContext<ActionWords>,
  action: Action,
  progress: ActionProgress,
): TemplateResult | typeof nothing {
  const { words } = context;
  const { objectives, steps, indicators, updates, links, evaluation } = action;
  if (!action.context && !objectives && !steps && !indicators && !updates && !links && !evaluation) return nothing;
  return html`<details>
    <summary>${words.details}<span class="hidden">&nbsp;: ${said(context, action, action.title)}</span></summary>
    <dl class="facts">
      ${fact(words.context, paragraphs(context, action, action.context))}
      ${fact(words.objectives, bullets(context, action, objectives))}
      ${fact(words.stepList, steps?.length ? stepList(context, action, steps, progress) : nothing)}
      ${fact(words.indicators, indicators?.length ? indicatorTable(context, action, indicators) : nothing)}
      ${fact(words.updates, updates?.length ? updateList(context, action) : nothing)}
      ${fact(words.funders, bullets(context, action, action.funding && [...new Set(action.funding.map(({ funder }) => funder))]))}
      ${fact(words.evaluation, evaluation && [paragraphs(context, action, evaluation.results), paragraphs(context, action, evaluation.lessons)])}
      ${fact(
        words.documentsAndLinks,
        links?.length
          ? html`<ul>
              ${links.map(({ title, url }) => html`<li><a href=${url}>${said(context, action, title)}</a></li>`)}
            </ul>`
          : nothing,
      )}
      ${contactFacts(context, action.contact)}
    </dl>
  </details>`;
}

function bullets(context: ViewContext<ActionWords>, action: Action, items: readonly string[] | undefined): unknown {
  return items?.length
    ? html`<ul class="bullets">
        ${items.map((item) => html`<li>${said(context, action, item)}</li>`)}
      </ul>`
    : nothing;
}

function stepList(
  context: ViewContext<ActionWords>,
  action: Action,
  steps: readonly Step[],
  progress: ActionProgress,
): TemplateResult {
  return html`<ol>
    ${steps.map(
      (step) =>
        html`<li>
          <span class="shape" aria-hidden="true">${step.done ? '✓' : '○'}</span> ${stepText(context, action, step)}
          ${progress.steps?.late.includes(step) ? html`<span class="warn">${context.words.late}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}

function updateList(context: ViewContext<ActionWords>, action: Action): TemplateResult {
  const { words } = context;
  const newestFirst = [...(action.updates ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return html`<ul class="text">
    ${newestFirst.map(
      ({ date, title, text, source }) =>
        html`<li>
          <strong>${looseDate(words, date)}</strong>${title ? html`&nbsp;: ${said(context, action, title)}` : nothing}
          ${paragraphs(context, action, text)}
          ${source ? html`<a class="small" href=${source}>${words.source}</a>` : nothing}
        </li>`,
    )}
  </ul>`;
}

type Measure = { readonly value?: number | undefined; readonly text?: string | undefined } | undefined;

function indicatorTable(
  context: ViewContext<ActionWords>,
  action: Action,
  indicators: readonly Indicator[],
): TemplateResult {
  const { words } = context;
  const measure = (of: Measure, unit: string | undefined): string =>
    of?.text ?? (of?.value === undefined ? words.none : words.quantity(of.value, unit));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.indicators}>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.indicator}</th>
          <th scope="col">${words.baseline}</th>
          <th scope="col">${words.current}</th>
          <th scope="col">${words.target}</th>
        </tr>
      </thead>
      <tbody>
        ${indicators.map(
          ({ name, unit, baseline, values, target }) =>
            html`<tr>
              <th scope="row">${said(context, action, name)}</th>
              <td>${measure(baseline, unit)}</td>
              <td>${measure(latest(values), unit)}</td>
              <td>${measure(target, unit)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function latest<T extends { readonly date: string }>(values: readonly T[] | undefined): T | undefined {
  return values?.reduce<T | undefined>((last, value) => (last && last.date > value.date ? last : value), undefined);
}

export const actionStyles = css`
  .progress {
    display: grid;
    gap: 0.25em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: transparent;
    overflow: hidden;
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_ink);
  }
  progress::-moz-progress-bar {
    background: var(--_ink);
  }
  .columns {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .counts {
    margin-block: 0.5em 1em;
    gap: 0.5em 1.5em;
  }
  .list {
    margin-block-start: 0.5em;
  }
  .action {
    border-block-start: 1px solid var(--_line);
  }
  .action > summary {
    color: inherit;
    font-weight: inherit;
    padding-block: 0.9em;
  }
  .action > summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
  }
  .action > summary > p {
    display: flex;
    margin-block-start: 0.25em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .scroll {
    overflow-x: auto;
  }
`;
