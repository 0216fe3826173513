/** MiniSearch as its documentation shows it (typos, word beginnings), a theme, and a plain list of the first twenty. */
import { html, LitElement } from 'lit';
import MiniSearch from 'minisearch';
import { loadFeed } from './feed.js';
import { serviceItem } from './service.js';
import { communeNames } from './texts.js';

const SHOWN = 20;
const FIELDS = ['name', 'summary', 'description', 'category', 'keywords', 'place'];

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

class MiniSearchServices extends LitElement {
  static properties = { feed: { state: true }, query: { state: true }, theme: { state: true } };

  constructor() {
    super();
    this.feed = undefined;
    this.query = this.theme = '';
    this.byId = new Map();
    loadFeed('services').then((feed) => {
      this.feed = feed;
      // After the list, so that it does not wait for the index.
      this.updateComplete.then(() => requestAnimationFrame(() => setTimeout(() => this.makeIndex(feed))));
    });
  }

  makeIndex(feed) {
    const names = communeNames(feed);
    this.index = new MiniSearch({
      fields: FIELDS,
      processTerm: plain,
      extractField: (service, field) =>
        field === 'place' ? names.get(service.place?.commune) : [service[field]].flat().join(' '),
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        boost: { name: 3 },
        combineWith: 'AND',
      },
    });
    this.index.addAll(feed.services);
    this.byId = new Map(feed.services.map((service) => [service.id, service]));
  }

  get found() {
    const { theme, query, index } = this;
    const ofTheme = ({ themes }) => !theme || themes.includes(theme);
    if (!query || !index) return this.feed.services.filter(ofTheme);
    return index
      .search(query)
      .map(({ id }) => this.byId.get(id))
      .filter(ofTheme);
  }

  render() {
    const { feed } = this;
    if (!feed) return 'Chargement…';
    const { found } = this;
    const [names, now] = [communeNames(feed), new Date(Date.now())];
    return html`<p>
        <label
          >Rechercher un service <input type="search" @input=${({ target }) => (this.query = target.value)}
        /></label>
        <label>
          Thème
          <select @change=${({ target }) => (this.theme = target.value)}>
            <option value="">Tous les thèmes</option>
            ${feed.themes.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </label>
      </p>
      <p role="status">${found.length} services</p>
      <ul>
        ${found.slice(0, SHOWN).map((service) => serviceItem(service, names, now))}
      </ul>`;
  }
}

customElements.define('minisearch-services', MiniSearchServices);
