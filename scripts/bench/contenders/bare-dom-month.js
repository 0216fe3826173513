/** The month of `bare-lit-month.js` without a library: a month takes the place of another as a whole. */
import { element } from './dom.js';
import { loadFeed } from './feed.js';
import { byDay, monthsFrom, monthTexts, thisMonth, WEEKDAYS } from './month.js';

const bold = (text) => text && [element('b', {}, text), ' '];

const cell = ({ number, lines, more }) =>
  element(
    'td',
    {},
    String(number),
    lines.map(({ status, time, title }) => element('div', {}, [bold(status), bold(time), title].flat())),
    more && element('div', {}, more),
  );

class BareDomMonth extends HTMLElement {
  #month = thisMonth();
  #caption = element('caption');
  #body = element('tbody');

  connectedCallback() {
    this.textContent = 'Chargement…';
    loadFeed('events').then(({ events }) => this.#draw(byDay(events)));
  }

  #draw(days) {
    const button = (text, months) => element('button', { type: 'button', onclick: () => this.#go(days, months) }, text);
    const names = element(
      'tr',
      {},
      WEEKDAYS.map((day) => element('th', {}, day)),
    );
    this.replaceChildren(
      button('Mois précédent', -1),
      button('Mois suivant', 1),
      element('table', {}, this.#caption, element('thead', {}, names), this.#body),
    );
    this.#go(days, 0);
  }

  #go(days, months) {
    this.#month = monthsFrom(this.#month, months);
    const { name, weeks } = monthTexts(days, this.#month);
    this.#caption.textContent = name;
    this.#body.replaceChildren(...weeks.map((week) => element('tr', {}, week.map(cell))));
  }
}

customElements.define('bare-dom-month', BareDomMonth);
