/** The list of `bare-lit-actions.js` without a library. */
import { element } from './dom.js';
import { loadFeed } from './feed.js';
import { statusText } from './texts.js';

const actionItem = ({ number, title, status }) =>
  element(
    'li',
    {},
    element(
      'details',
      {},
      element('summary', {}, element('h3', {}, `Action ${number} · ${title}`), element('p', {}, statusText(status))),
    ),
  );

class BareDomActions extends HTMLElement {
  connectedCallback() {
    this.textContent = 'Chargement…';
    loadFeed('actions').then((feed) => this.#draw(feed));
  }

  #draw({ themes, actions }) {
    const list = element('ul');
    const show = (theme) => {
      const found = actions.filter((action) => !theme || action.themes.includes(theme));
      list.replaceChildren(...found.map(actionItem));
    };
    const options = [{ id: '', name: 'Tous les thèmes' }, ...themes].map(({ id, name }) =>
      element('option', { value: id }, name),
    );
    const select = element('select', { onchange: () => show(select.value) }, options);
    this.replaceChildren(element('label', {}, 'Thème ', select), list);
    show('');
  }
}

customElements.define('bare-dom-actions', BareDomActions);
