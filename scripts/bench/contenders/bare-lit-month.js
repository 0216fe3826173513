/** A month of events as a table: the text of our cells, and a button for the next month. */
import { html, LitElement, nothing } from 'lit';
import { loadFeed } from './feed.js';

/** Lines of a cell: « 2 de plus » takes one. */
const LINES = 4;
const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });
const hour = new Intl.DateTimeFormat('fr', { hour: 'numeric', minute: '2-digit' });
const DAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

const key = (date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
const dayOf = (text) => new Date(text.length === 10 ? `${text}T00:00` : text);

/** What stands on each day, by start. */
function byDay(events) {
  const days = new Map();
  const all = events.flatMap((event) =>
    event.timings.map(({ start, end }) => ({ event, start, from: dayOf(start), to: dayOf(end) })),
  );
  all.sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const one of all) {
    for (let day = new Date(one.from); day <= one.to; day.setDate(day.getDate() + 1)) {
      const list = days.get(key(day));
      if (list) list.push(one);
      else days.set(key(day), [one]);
    }
  }
  return days;
}

class BareMonth extends LitElement {
  static properties = { days: { state: true }, month: { state: true } };

  constructor() {
    super();
    this.days = undefined;
    const now = new Date(Date.now());
    this.month = new Date(now.getFullYear(), now.getMonth(), 1);
    loadFeed('events').then(({ events }) => (this.days = byDay(events)));
  }

  cell(date) {
    const found = this.days.get(key(date)) ?? [];
    const fit = found.length > LINES ? LINES - 1 : LINES;
    return html`<td>
      ${date.getDate()}
      ${found
        .slice(0, fit)
        .map(
          ({ event, start, from }) =>
            html`<div>
              ${event.status === 'cancelled' ? html`<b>Annulé :</b> ` : nothing}
              ${start.length > 10 ? html`<b>${hour.format(from)}</b> ` : nothing}${event.title}
            </div>`,
        )}
      ${found.length > fit ? html`<div>${found.length - fit} de plus</div>` : nothing}
    </td>`;
  }

  go(months) {
    this.month = new Date(this.month.getFullYear(), this.month.getMonth() + months, 1);
  }

  render() {
    if (!this.days) return 'Chargement…';
    const [year, month] = [this.month.getFullYear(), this.month.getMonth()];
    const before = (this.month.getDay() + 6) % 7;
    const weeks = Math.ceil((before + new Date(year, month + 1, 0).getDate()) / 7);
    return html`<button type="button" @click=${() => this.go(-1)}>Mois précédent</button>
      <button type="button" @click=${() => this.go(1)}>Mois suivant</button>
      <table>
        <caption>
          ${monthName.format(this.month)}
        </caption>
        <thead>
          <tr>
            ${DAYS.map((day) => html`<th>${day}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: weeks },
            (_, week) =>
              html`<tr>
                ${DAYS.map((_day, weekday) => this.cell(new Date(year, month, 1 - before + week * 7 + weekday)))}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

customElements.define('bare-month', BareMonth);
