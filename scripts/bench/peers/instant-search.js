/** InstantSearch as its documentation shows it, with MiniSearch in the place of its server. */
import instantsearch from 'instantsearch.js';
import { hits, menuSelect, searchBox } from 'instantsearch.js/es/widgets';
import MiniSearch from 'minisearch';
import { loadFeed } from '../contenders/feed.js';

const SHOWN = 20;
const FIELDS = ['name', 'summary', 'description', 'category', 'keywords', 'place'];
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Answers as the server would: hits and the counts of themes. */
function localClient(feed) {
  const communes = new Map(feed.communes.map(({ code, name }) => [code, name]));
  const index = new MiniSearch({
    fields: FIELDS,
    processTerm: plain,
    extractField: (service, field) =>
      field === 'place' ? communes.get(service.place?.commune) : [service[field]].flat().join(' '),
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), boost: { name: 3 } },
  });
  index.addAll(feed.services);
  const byId = new Map(feed.services.map((service) => [service.id, service]));
  const answer = ({ params: { query = '', facetFilters = [] } }) => {
    const words = query ? index.search(query, { combineWith: 'AND' }).map(({ id }) => byId.get(id)) : feed.services;
    const wanted = facetFilters.flat().map((filter) => filter.slice('theme:'.length));
    const found = words.filter(({ themes }) => !wanted.length || themes.some((id) => wanted.includes(id)));
    const theme = {};
    for (const { themes } of words) for (const id of themes) theme[id] = (theme[id] ?? 0) + 1;
    return {
      hits: found.slice(0, SHOWN).map((service) => ({ ...service, objectID: service.id })),
      nbHits: found.length,
      page: 0,
      nbPages: 1,
      hitsPerPage: SHOWN,
      query,
      params: '',
      facets: { theme },
      processingTimeMS: 0,
    };
  };
  return { search: async (requests) => ({ results: requests.map(answer) }), clearCache: () => {} };
}

class InstantServices extends HTMLElement {
  async connectedCallback() {
    const feed = await loadFeed('services');
    const names = new Map(feed.themes.map(({ id, name }) => [id, name]));
    const [box, theme, list] = ['div', 'label', 'div'].map((tag) => this.appendChild(document.createElement(tag)));
    const select = document.createElement('span');
    theme.append('Thème ', select);
    const search = instantsearch({ indexName: 'services', searchClient: localClient(feed) });
    search.addWidgets([
      searchBox({ container: box, placeholder: 'Rechercher un service' }),
      menuSelect({
        container: select,
        attribute: 'theme',
        transformItems: (items) => items.map((item) => ({ ...item, label: names.get(item.value) })),
      }),
      hits({
        container: list,
        templates: {
          item: (hit, { html, components }) =>
            html`<article>
              <h3>${components.Highlight({ hit, attribute: 'name' })}</h3>
              <p>${hit.summary}</p>
            </article>`,
        },
      }),
    ]);
    search.start();
    this.querySelector('input')?.setAttribute('aria-label', 'Rechercher un service');
  }
}

customElements.define('instant-services', InstantServices);
