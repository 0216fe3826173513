/** All actions, each with what our closed ones say, and a choice of theme. */
import { html, LitElement } from 'lit';
import { loadFeed } from './feed.js';
import { statusText } from './texts.js';

class BareActions extends LitElement {
  static properties = { feed: { state: true }, theme: { state: true } };

  constructor() {
    super();
    this.feed = undefined;
    this.theme = '';
    loadFeed('actions').then((feed) => (this.feed = feed));
  }

  render() {
    const { feed, theme } = this;
    if (!feed) return 'Chargement…';
    const found = feed.actions.filter(({ themes }) => !theme || themes.includes(theme));
    return html`<label>
        Thème
        <select @change=${({ target }) => (this.theme = target.value)}>
          <option value="">Tous les thèmes</option>
          ${feed.themes.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </label>
      <ul>
        ${found.map(
          ({ number, title, status }) =>
            html`<li>
              <details>
                <summary>
                  <h3>Action ${number} · ${title}</h3>
                  <p>${statusText(status)}</p>
                </summary>
              </details>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('bare-actions', BareActions);
