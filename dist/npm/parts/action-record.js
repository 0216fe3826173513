import { looseDate } from '../text/format.js';
import { actionRecord } from '../text/fr.js';
export function draw(kit, context, { action, steps }) {
    const { html, nothing, said, paragraphs, fact, contactFacts } = kit;
    // Another language brings these words with all the others.
    const words = { ...actionRecord, ...context.words };
    const { objectives, indicators, updates, funding, links, evaluation } = action;
    const bullets = (items) => items?.length
        ? html `<ul class="bullets">
          ${items.map((item) => html `<li>${said(context, action, item)}</li>`)}
        </ul>`
        : nothing;
    return html `<dl class="facts">
    ${fact(words.context, paragraphs(context, action, action.context))} ${fact(words.objectives, bullets(objectives))}
    ${fact(words.stepList, steps.length ? stepList(kit, words, steps) : nothing)}
    ${fact(words.indicators, indicators?.length ? indicatorTable(kit, context, words, action, indicators) : nothing)}
    ${fact(words.updates, updates?.length ? updateList(kit, context, words, action) : nothing)}
    ${fact(words.funders, bullets(funding && [...new Set(funding.map(({ funder }) => funder))]))}
    ${fact(words.evaluation, evaluation && [paragraphs(context, action, evaluation.results), paragraphs(context, action, evaluation.lessons)])}
    ${fact(words.documentsAndLinks, links?.length
        ? html `<ul>
            ${links.map(({ title, url }) => html `<li><a href=${url}>${said(context, action, title)}</a></li>`)}
          </ul>`
        : nothing)}
    ${contactFacts(context, action.contact)}
  </dl>`;
}
function stepList({ html, nothing }, words, steps) {
    return html `<ol>
    ${steps.map(({ step, text, late }) => html `<li>
          <span class="shape" aria-hidden="true">${step.done ? '✓' : '○'}</span> ${text}
          ${late ? html `<span class="warn">${words.late}</span>` : nothing}
        </li>`)}
  </ol>`;
}
function updateList(kit, context, words, action) {
    const { html, nothing, said, paragraphs } = kit;
    const newestFirst = [...(action.updates ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    return html `<ul class="text">
    ${newestFirst.map(({ date, title, text, source }) => html `<li>
          <strong>${looseDate(words, date)}</strong
          >${title ? html `${words.colon} ${said(context, action, title)}` : nothing}
          ${paragraphs(context, action, text)}
          ${source ? html `<a class="small" href=${source}>${words.source}</a>` : nothing}
        </li>`)}
  </ul>`;
}
function indicatorTable({ html, said }, context, words, action, indicators) {
    const measure = (of, unit) => of?.text ?? (of?.value === undefined ? words.none : words.quantity(of.value, unit));
    return html `<div class="scroll" tabindex="0" role="region" aria-label=${words.indicators}>
    <table>
      <thead>
        <tr>
          ${[words.indicator, words.baseline, words.current, words.target].map((name) => html `<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${indicators.map(({ name, unit, baseline, values, target }) => html `<tr>
              <th scope="row">${said(context, action, name)}</th>
              <td>${measure(baseline, unit)}</td>
              <td>${measure(latest(values), unit)}</td>
              <td>${measure(target, unit)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function latest(values) {
    return values?.reduce((last, value) => (last && last.date > value.date ? last : value), undefined);
}
