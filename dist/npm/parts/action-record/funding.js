import { fundingTotals } from '../../domain/funding.js';
/** Who pays: what was planned and what is spent, as far as it is known, and the sum of what is. */
export function fundingTable({ kit, context, words, action }) {
    const { html, nothing, said } = kit;
    const { funding } = action;
    if (!funding?.length)
        return nothing;
    const totals = fundingTotals(funding);
    const kinds = ['planned', 'spent'].filter((kind) => totals[kind] !== undefined);
    if (!kinds.length)
        return said(context, action, [...new Set(funding.map(({ funder }) => funder))].join(', '));
    const years = funding.some(({ year }) => year !== undefined);
    const amount = (value) => html `<td class="amount">${value === undefined ? words.none : words.euros(value)}</td>`;
    return html `<div class="scroll" tabindex="0" role="region" aria-label=${words.funding}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.funder}</th>
            ${years ? html `<th scope="col">${words.year}</th>` : nothing}
            ${kinds.map((kind) => html `<th scope="col" class="amount">${words[kind]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${funding.map((one) => html `<tr>
                <th scope="row">${said(context, action, one.funder)}</th>
                ${years ? html `<td>${one.year ?? words.none}</td>` : nothing} ${kinds.map((kind) => amount(one[kind]))}
              </tr>`)}
        </tbody>
        ${funding.length > 1
        ? html `<tfoot>
                <tr>
                  <th scope="row" colspan=${years ? 2 : 1}>${words.total}</th>
                  ${kinds.map((kind) => amount(totals[kind]))}
                </tr>
              </tfoot>`
        : nothing}
      </table>
    </div>
    ${funding.length > 1 && totals.unknown ? html `<p class="small">${words.amountsUnknown(totals.unknown)}</p>` : nothing}`;
}
