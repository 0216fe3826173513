/** A list of all services: Lit, a template, and nothing else. */
import { html, LitElement } from 'lit';
import { loadFeed } from './feed.js';
import { serviceItem } from './service.js';
import { communeNames } from './texts.js';

class BareServices extends LitElement {
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
    return html`<ul>
      ${feed.services.map((service) => serviceItem(service, names, now))}
    </ul>`;
  }
}

customElements.define('bare-services', BareServices);
