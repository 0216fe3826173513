/** « Version facile à lire »: on request, before everything else, found by its words, and on paper. */
import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/client/parts.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { readFeed } from '../../src/feed/read-all.js';
import { printServices } from '../../src/parts/sheet.js';
import { offerRecord, offers, serviceRecord, services, shared, sheet } from '../../src/text/fr.js';
import { kit } from '../../src/views/kit.js';
import { mount } from '../support/mount.js';
import { NOW, sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const EASY = 'On garde votre enfant.\n\nC’est un lieu calme. On y mange un ragondin en chocolat.';

type Name = 'services' | 'events' | 'actions';

/** The sample with one record of a collection, which has an easy text. */
function easyFeed(collection: Name, easyRead = EASY): Record<string, unknown> {
  const feed = sampleFeed();
  const [first] = feed[collection] as Record<string, unknown>[];
  return { ...feed, [collection]: [{ ...first, easyRead }] };
}

const ELEMENTS = [
  ['a service', 'ctg-service-finder', 'services', { service: 'creche' }],
  ['an event', 'ctg-event-calendar', 'events', { event: 'cafe' }],
  ['an action', 'ctg-action-card', 'actions', { action: '7' }],
] as const;

describe('an easy-to-read text', () => {
  for (const [what, tag, collection, attributes] of ELEMENTS) {
    it(`is shown first on request: ${what}`, async () => {
      const element = await mount(tag, { feed: easyFeed(collection), attributes });
      if (tag === 'ctg-action-card') byRole(element, 'button', /^En savoir plus/).click();
      await waitUntil(() => allByRole(element, 'button', 'Version facile à lire').length === 1, 'no button');
      const button = byRole(element, 'button', 'Version facile à lire');
      const text = button.parentElement?.querySelector('p');
      expect(text?.checkVisibility(), 'before it is asked for').to.equal(false);
      button.click();
      expect(text?.checkVisibility()).to.equal(true);
      expect(textOf(button.parentElement!)).to.match(/On garde votre enfant\. ?C’est un lieu calme\./);
      const firstFact = allByRole(element, 'term').find((one) => one.closest('.record'));
      const order = button.compareDocumentPosition(firstFact ?? byRole(element, 'button', 'Imprimer'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await expect(element).to.be.accessible();
    });

    it(`is not offered where there is none, or none but spaces: ${what}`, async () => {
      const element = await mount(tag, { feed: easyFeed(collection, '  \n '), attributes });
      if (tag === 'ctg-action-card') byRole(element, 'button', /^En savoir plus/).click();
      await waitUntil(() => allByRole(element, 'button', 'Imprimer').length > 0, 'not open');
      expect(allByRole(element, 'button', 'Version facile à lire')).to.deep.equal([]);
    });
  }

  it('is found by its words', async () => {
    const finder = await mount('ctg-service-finder', { feed: easyFeed('services') });
    await loadPart('search-index');
    type(byRole(finder, 'searchbox'), 'ragondin');
    await waitUntil(() => textOf(finder).includes('Crèche des Lutins'), 'not found');
    const roadmap = await mount('ctg-roadmap', { feed: easyFeed('actions') });
    type(byRole(roadmap, 'searchbox'), 'ragondin');
    await waitUntil(() => textOf(byRole(roadmap, 'status')).startsWith('1 action'), textOf(roadmap));
  });

  it('is on paper, before the address', async () => {
    const result = readFeed(easyFeed('services'));
    if (!('feed' in result)) throw new Error('no feed');
    const { feed } = result;
    const words = { ...shared, ...offers, ...services, ...offerRecord, ...serviceRecord, ...sheet };
    const today = PlainDate.at(NOW, feed.timeZone);
    const context = { feed, base: 'https://x.example/', words, now: NOW, today, commune: undefined, level: 2 };
    let terms: string[] = [];
    await printServices(kit, context, { title: '1 service', choices: [], services: feed.services }, (paper) => {
      terms = [...paper.document.querySelectorAll('dt')].map(({ textContent }) => textContent);
      expect(paper.document.body.textContent).to.contain('ragondin en chocolat');
      paper.dispatchEvent(new Event('beforeprint'));
    });
    expect(terms.slice(0, 2)).to.deep.equal(['Version facile à lire', 'Adresse']);
    document.querySelectorAll('iframe').forEach((one) => one.remove());
  });
});
