/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { css, html, nothing } from 'lit';
import { actionProgress } from '../domain/progress.js';
import { covers } from '../domain/territory.js';
import { looseDate } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { recordDetails } from './record.js';
import { provenance } from './provenance.js';
import { dotted, fact, paragraphs, said } from './text.js';
/** A shape beside the words, so that a status does not hang on colour. */
export const STATUS_SHAPES = {
    planned: '○',
    'in-progress': '◑',
    done: '✓',
    paused: '‖',
    abandoned: '×',
    unknown: '–',
};
export function actionStatus({ words }, { status = 'unknown', late, lateDays }) {
    return html `<p class="badge" part="action-status">
    <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span><span>${words.actionStatus[status]}</span>${late ? html `<span class="warn">${words.late}${lateDays ? ` ${words.lateDays(lateDays)}` : ''}</span>` : nothing}
  </p>`;
}
/** Steps or percentage with a named bar; words alone where nothing is known: an empty bar would say 0 %. */
function progressBar({ words }, { steps, percent, status }) {
    const label = steps
        ? words.steps(steps.done, steps.total)
        : percent === undefined
            ? undefined
            : words.percent(percent);
    if (label === undefined)
        return html `<p class="meta">${status === 'done' ? nothing : words.progressUnknown}</p>`;
    const value = steps ? steps.done : percent;
    return html `<div class="progress" part="progress">
    <span
      ><span class="hidden">${words.progress}${words.colon} </span
      >${label}${steps && percent !== undefined ? ` (${words.percent(percent)})` : ''}</span
    >
    <progress aria-label=${words.progress} max=${steps ? steps.total : 100} .value=${value ?? 0}></progress>
  </div>`;
}
export function actionCard(context, action, level) {
    return html `<article class="card" part="action" id="action-${action.id}">
    ${heading(level, actionTitle(context, action))} ${actionBody(context, action)}
  </article>`;
}
/** « Action 7 · Le bus du numérique ». */
export function actionTitle(context, action) {
    const { number } = action;
    const title = said(context, action, action.title);
    return number === undefined ? title : html `${context.words.actionNumber(number)} · ${title}`;
}
/** Everything of an action under its title. */
export function actionBody(context, action) {
    const { words, feed, today } = context;
    const progress = actionProgress(action, today);
    const themes = action.themes.map((id) => feed.themes.find((theme) => theme.id === id)?.name);
    const next = progress.steps?.next;
    return html `<p class="meta">${dotted(themes.map((name) => name && said(context, {}, name)))}</p>
    ${actionStatus(context, progress)} ${progressBar(context, progress)} ${paragraphs(context, action, action.summary)}
    <dl class="facts columns">
      ${fact(words.nextStep, next && nextStepText(context, action, next, progress))}
      ${fact(words.start, action.start && looseDate(words, action.start))}
      ${fact(words.end, deadlineText(context, progress))}
      ${fact(words.lead, action.lead && said(context, action, action.lead.organization))}
      ${fact(words.partners, action.partners?.length ? said(context, action, action.partners.join(', ')) : '')}
      ${fact(words.territory, coverageText(context, action))}
    </dl>
    ${hasMore(action)
        ? recordDetails(context, action.id, said(context, action, action.title), () => ({
            action,
            steps: (action.steps ?? []).map((step) => ({
                step,
                text: stepText(context, action, step),
                late: progress.steps?.late.includes(step) ?? false,
            })),
        }))
        : nothing}
    ${provenance(context, action)}`;
}
function deadlineText({ words }, { deadline, firstDeadline }) {
    if (!deadline)
        return '';
    const first = firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '';
    return looseDate(words, deadline) + first;
}
function coverageText({ words, commune }, { coverage }) {
    if (coverage === undefined)
        return '';
    if (coverage === 'all')
        return words.wholeTerritory;
    const here = commune && covers(coverage, commune.code) ? `, ${words.yourCommune}` : '';
    return words.communes(coverage.length) + here;
}
function stepText(context, action, step) {
    const { words } = context;
    const state = step.done
        ? step.done === true
            ? words.stepDone
            : words.stepDoneOn(looseDate(words, step.done))
        : step.due && words.stepDue(looseDate(words, step.due));
    return html `${said(context, action, step.title)}${state ? html ` <span class="small">(${state})</span>` : nothing}`;
}
function nextStepText(context, action, step, { steps }) {
    const text = stepText(context, action, step);
    return steps?.late.includes(step) ? html `${text} <span class="warn">${context.words.late}</span>` : text;
}
/** Whether there is more to say than the card does. */
const hasMore = ({ context, objectives, steps, indicators, updates, links, evaluation, funding, contact, }) => [context, objectives, steps, indicators, updates, links, evaluation, funding, contact].some((one) => one !== undefined);
export const actionStyles = css `
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
  /* Words stay whole and the table is scrolled: broken anywhere, a narrow column has one letter to a line. */
  .scroll {
    overflow-x: auto;
    overflow-wrap: break-word;
  }
`;
