/** A month of events as a table: the text of our cells, and a button for the next month. */
import { html, LitElement, nothing } from 'lit';
import { loadFeed } from './feed.js';
import { byDay, monthsFrom, monthTexts, thisMonth, WEEKDAYS } from './month.js';

const bold = (text) => (text ? html`<b>${text}</b> ` : nothing);

const cell = ({ number, lines, more }) =>
  html`<td>
    ${number} ${lines.map(({ status, time, title }) => html`<div>${bold(status)}${bold(time)}${title}</div>`)}
    ${more ? html`<div>${more}</div>` : nothing}
  </td>`;

class BareMonth extends LitElement {
  static properties = { days: { state: true }, month: { state: true } };

  constructor() {
    super();
    this.days = undefined;
    this.month = thisMonth();
    loadFeed('events').then(({ events }) => (this.days = byDay(events)));
  }

  go(months) {
    this.month = monthsFrom(this.month, months);
  }

  render() {
    if (!this.days) return 'Chargement…';
    const { name, weeks } = monthTexts(this.days, this.month);
    return html`<button type="button" @click=${() => this.go(-1)}>Mois précédent</button>
      <button type="button" @click=${() => this.go(1)}>Mois suivant</button>
      <table>
        <caption>
          ${name}
        </caption>
        <thead>
          <tr>
            ${WEEKDAYS.map((day) => html`<th>${day}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map(cell)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

customElements.define('bare-month', BareMonth);
