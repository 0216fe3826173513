/** The list of `bare-lit-services.js` without a library. */
import { element } from './dom.js';
import { loadFeed } from './feed.js';
import { communeNames, serviceTexts } from './texts.js';

const paragraph = (text) => text && element('p', {}, text);

function serviceItem(service, names, now) {
  const { name, kind, hours, places, summary, visit, place, phone, verified } = serviceTexts(service, names, now);
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element('h2', {}, name),
      ...[kind, hours, places, summary, visit, place].map(paragraph),
      phone && element('p', {}, element('a', { href: `tel:${phone}` }, phone)),
      element('details', {}, element('summary', {}, 'En savoir plus')),
      paragraph(verified),
    ),
  );
}

class BareDomServices extends HTMLElement {
  connectedCallback() {
    this.textContent = 'Chargement…';
    loadFeed('services').then((feed) => {
      const [names, now] = [communeNames(feed), new Date(Date.now())];
      this.replaceChildren(
        element(
          'ul',
          {},
          feed.services.map((service) => serviceItem(service, names, now)),
        ),
      );
    });
  }
}

customElements.define('bare-dom-services', BareDomServices);
