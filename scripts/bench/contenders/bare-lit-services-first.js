/** The first twenty services alone, as a list that knows that nobody reads a thousand: as little as can be drawn. */
import { html, LitElement } from 'lit';
import { loadFeed } from './feed.js';
import { serviceItem } from './service.js';
import { communeNames } from './texts.js';

const SHOWN = 20;

class BareFirstServices extends LitElement {
  static properties = { feed: { state: true } };

  constructor() {
    super();
    this.feed = undefined;
    loadFeed('services').then((feed) => (this.feed = feed));
  }

  render() {
    const { feed } = this;
    if (!feed) return 'Chargement…';
    const [names, now] = [communeNames(feed), new Date(Date.now())];
    return html`<p>${feed.services.length} services</p>
      <ul>
        ${feed.services.slice(0, SHOWN).map((service) => serviceItem(service, names, now))}
      </ul>`;
  }
}

customElements.define('bare-first-services', BareFirstServices);
