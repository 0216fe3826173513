/** How far an action is. Steps done and the percentage that is published are two measures: each has its line. */
import { html, nothing } from 'lit';
/** Words alone where nothing is known: an empty bar would say 0 %. */
export function actionMeasures({ words }, { steps, percent, status }) {
    if (!steps && percent === undefined)
        return status === 'done' ? nothing : html `<p class="meta">${words.progressUnknown}</p>`;
    return html `<div class="progress" part="progress">
    ${steps ? measure(words.progress, words.steps(steps.done, steps.total), steps.done, steps.total) : nothing}
    ${percent === undefined ? nothing : measure(steps ? words.published : words.progress, words.percent(percent), percent, 100)}
  </div>`;
}
const measure = (name, text, value, max) => html `<span>${text}</span><progress aria-label=${name} max=${max} .value=${value}></progress>`;
