import { isReached, measuresOf } from '../../domain/indicator.js';
import { looseDate } from '../../text/format.js';
import { chart } from './chart.js';
/** Each indicator: from where, where now, where to; drawn where there are figures, and told in any case. */
export function indicatorList(drawing) {
    const { html, nothing } = drawing.kit;
    const { indicators } = drawing.action;
    return indicators?.length
        ? html `<ul class="indicators">
        ${indicators.map((indicator) => html `<li class="text">${one(drawing, indicator)}</li>`)}
      </ul>`
        : nothing;
}
function one(drawing, indicator) {
    const { kit, context, words, action } = drawing;
    const { html, nothing, said, paragraphs, dotted } = kit;
    const { name, definition, source, type } = indicator;
    return html `<p>
      <strong>${said(context, action, name)}</strong>${type ? html ` <span class="small">(${words.indicatorTypes[type]})</span>` : nothing}
    </p>
    <div class="measures">${chart(kit, indicator)} ${table(drawing, indicator)}</div>
    <div class="small">
      ${paragraphs(context, action, definition)}
      ${source ? html `<p>${dotted([html `${words.source}${words.colon} ${said(context, action, source)}`])}</p>` : nothing}
    </div>`;
}
function rowsOf({ words }, indicator) {
    const { baseline, target } = indicator;
    const measures = measuresOf(indicator);
    return [
        ...(baseline ? [{ shape: '○', name: words.baseline, ...baseline }] : []),
        ...measures.map((measure, i) => ({
            ...measure,
            shape: '●',
            name: i === measures.length - 1 ? words.current : words.measure,
        })),
        ...(target ? [{ shape: '◇', name: words.target, ...target, note: isReached(indicator) ? words.reached : '' }] : []),
    ];
}
/** The shapes are those of the drawing. */
function table(drawing, indicator) {
    const { kit, context, words, action } = drawing;
    const { html, nothing, said } = kit;
    const figure = ({ value, text }) => text ? said(context, action, text) : value === undefined ? words.none : words.quantity(value, indicator.unit);
    return html `<table>
    <caption class="hidden">
      ${said(context, action, indicator.name)}
    </caption>
    <tbody>
      ${rowsOf(drawing, indicator).map((row) => html `<tr>
            <th scope="row">
              <span class="shape" aria-hidden="true">${row.shape}</span> ${row.name}${row.date ? html `<span class="small">, ${looseDate(words, row.date)}</span>` : nothing}
            </th>
            <td>${figure(row)}${row.note ? html ` <span class="small">(${row.note})</span>` : nothing}</td>
          </tr>`)}
    </tbody>
  </table>`;
}
