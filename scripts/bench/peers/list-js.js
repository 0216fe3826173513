/** List.js as its documentation shows it: all records in the page, of which it shows those that have the words. */
import List from 'list.js';
import { loadFeed } from '../contenders/feed.js';

const SHOWN = 20;

class ListServices extends HTMLElement {
  async connectedCallback() {
    const { services, themes } = await loadFeed('services');
    this.innerHTML = `<label>Rechercher un service <input type="search" class="search"></label>
      <label>Thème <select><option value="">Tous les thèmes</option></select></label><ul class="list"></ul>`;
    const select = this.querySelector('select');
    select.append(...themes.map(({ id, name }) => new Option(name, id)));
    const list = new List(this, {
      valueNames: ['name', 'summary'],
      page: SHOWN,
      item: '<li><article><h3 class="name"></h3><p class="summary"></p></article></li>',
    });
    list.add(services.map(({ name, summary, themes: of }) => ({ name, summary, themes: of })));
    select.onchange = () =>
      list.filter(select.value ? (item) => item.values().themes.includes(select.value) : undefined);
  }
}

customElements.define('list-services', ListServices);
