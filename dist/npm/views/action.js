/** One action of the roadmap: a promise, where it stands, and who keeps it. */
import { html, nothing } from 'lit';
import { actionProgress } from '../domain/progress.js';
import { STATUS_SHAPES } from '../domain/status-shapes.js';
import { communeOf, covers } from '../domain/territory.js';
import { looseDate } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { actionMeasures } from './action-progress.js';
import { actionStatus } from './action-status.js';
import { provenance } from './provenance.js';
import { recordDetails } from './record.js';
import { dotted, fact, paragraphs, said } from './text.js';
export function actionCard(context, action, level, tools) {
    const open = context.isOpen(action.id);
    return html `<article class=${open ? 'card' : 'card closed'} part="action" id="action-${action.id}">
    ${heading(level, actionTitle(context, action))} ${actionBody(context, action, tools)}
  </article>`;
}
/** « Action 7 · Le bus du numérique ». */
export function actionTitle(context, action) {
    const { number } = action;
    const title = said(context, action, action.title);
    return number === undefined ? title : html `${context.words.actionNumber(number)} · ${title}`;
}
/** Everything of an action under its title: in a narrow column what matters most, the rest once it is opened. */
export function actionBody(context, action, tools) {
    const progress = actionProgress(action, context.today);
    const above = inBrief(context, action, progress);
    const below = provenance(context, action);
    return html `<div class="body">
    ${above}
    ${recordDetails(context, action.id, said(context, action, action.title), () => ({
        ...tools,
        action,
        progress,
        shapes: STATUS_SHAPES,
        around: [above, below],
    }))}
    ${below}
  </div>`;
}
function inBrief(context, action, progress) {
    const { words, feed } = context;
    const themes = action.themes.map((id) => feed.themes.find((theme) => theme.id === id)?.name);
    const next = progress.steps?.next;
    return html `<p class="meta more">${dotted(themes.map((name) => name && said(context, {}, name)))}</p>
    <div class="state">${actionStatus(context, progress, action)} ${actionMeasures(context, progress)}</div>
    <div class="more text">
      ${paragraphs(context, action, action.summary)}
      ${next ? html `<dl class="facts">${fact(words.nextStep, nextStepText(context, action, next, progress))}</dl>` : nothing}
      <dl class="facts columns">
        ${fact(words.start, action.start && looseDate(words, action.start))}
        ${fact(words.end, deadlineText(context, progress))}
        ${fact(words.lead, action.lead && said(context, action, action.lead.organization))}
        ${fact(words.territory, coverageText(context, action))}
      </dl>
    </div>`;
}
function deadlineText({ words }, { deadline, firstDeadline }) {
    if (!deadline)
        return '';
    const first = firstDeadline ? ` (${words.firstDeadline(looseDate(words, firstDeadline))})` : '';
    return looseDate(words, deadline) + first;
}
/** How many communes are named one by one. */
const FEW = 3;
function coverageText({ words, commune, feed }, { coverage }) {
    if (!coverage?.length)
        return words.coverageUnknown;
    const here = commune && covers(coverage, commune.code);
    if (here && coverage.length === 1)
        return words.onlyYourCommune;
    const where = coverage === 'all'
        ? words.wholeTerritory
        : coverage.length > FEW
            ? words.communes(coverage.length)
            : coverage.map((code) => communeOf(feed, code)?.name ?? code).join(', ');
    return where + (commune ? (here ? words.yourCommune : words.notYourCommune) : '');
}
function nextStepText(context, action, step, { steps }) {
    const { words } = context;
    return html `${said(context, action, step.title)}
  ${step.due ? html `<span class="small">(${words.stepDue(looseDate(words, step.due))})</span>` : nothing}
  ${steps?.late.includes(step) ? html `<span class="warn">${words.late}</span>` : nothing}`;
}
export { actionStatus };
export { actionStyles } from './action-styles.js';
