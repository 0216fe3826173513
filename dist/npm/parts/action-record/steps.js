import { deadlinesOf } from '../../domain/deadlines.js';
import { isDone } from '../../domain/progress.js';
import { looseDate } from '../../text/format.js';
import { deadlineList } from './deadlines.js';
/** Each step in the order in which it is written, done or not, with every date that it was promised for. */
export function stepList(drawing) {
    const { html, nothing } = drawing.kit;
    const { steps } = drawing.action;
    return steps?.length
        ? html `<ol class="steps">
        ${steps.map((step) => html `<li>${stepItem(drawing, step)}</li>`)}
      </ol>`
        : nothing;
}
function stepItem(drawing, step) {
    const { kit, context, words, action, progress } = drawing;
    const { html, nothing, said, paragraphs } = kit;
    const moves = deadlineList(drawing, step.due, step.deadlines);
    const state = stateText(drawing, step);
    return html `<span class="shape" aria-hidden="true">${isDone(step, context.today) ? '✓' : '○'}</span>
    <div>
      ${said(context, action, step.title)}${state ? html ` <span class="small">(${state})</span>` : nothing}
      ${progress.steps?.late.includes(step) ? html `<span class="warn">${words.stepOverdue}</span>` : nothing}
      <div class="small">
        ${paragraphs(context, action, step.note)}
        ${moves === nothing ? nothing : html `<p>${words.deadlines}${words.colon}</p>`} ${moves}
      </div>
    </div>`;
}
/** A date on which it will be done is a date to come, not a deed. */
function stateText({ words, context }, step) {
    const { done } = step;
    if (done === true)
        return words.stepDone;
    if (done && isDone(step, context.today))
        return words.stepDoneOn(looseDate(words, done));
    const { deadline = done } = deadlinesOf(step.due, step.deadlines);
    return deadline ? words.stepDue(looseDate(words, deadline)) : '';
}
