import { expect } from '@open-wc/testing';
import { feedStore } from '../../src/client/store.js';
import type { FeedFailedEvent } from '../../src/widgets/events.js';
import { drawn, mount, place, settled } from '../support/mount.js';
import { held, publish } from '../support/published.js';
import { address, sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const TAGS = ['ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'] as const;
const FALLBACK = 'Voir sur le site de l’agglomération';
/** The fallback is on the page where the element gives it a slot. */
const showsFallback = (element: HTMLElement): boolean => element.shadowRoot?.querySelector('slot') !== null;
const fieldsOf = (element: HTMLElement): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('input, select') ?? []),
];
const placeOf = (element: HTMLElement): object => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

for (const tag of TAGS) {
  describe(`${tag} is never blank`, () => {
    it('while loading: says so and keeps the fallback', async () => {
      const element = place(tag, { feed: '/__feed/silent', fallback: FALLBACK });
      await drawn(element);
      expect(textOf(element)).to.equal('Chargement…');
      expect(showsFallback(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('while its records travel: what does not depend on them stands there, and stays where it is', async () => {
      const { answer, release } = held({ format: 'ctg-feed/1', services: [], events: [], actions: [] });
      const href = { href: 'records.json' };
      const feed = publish({
        'feed.json': sampleFeed({ services: href, events: href, actions: href }),
        'records.json': answer,
      });
      const element = place(tag, { feed, fallback: FALLBACK });
      await waitUntil(() => feedStore(feed).state.status === 'ready', 'the root file did not come');
      await drawn(element);
      expect(textOf(element)).to.contain('Chargement…');
      expect(showsFallback(element)).to.equal(false);
      const fields = fieldsOf(element);
      expect(fields.length > 0).to.equal(tag === 'ctg-service-finder' || tag === 'ctg-event-calendar');
      fields[0]?.focus();
      const places = fields.map(placeOf);
      const told = settled(element);
      release();
      await told;
      expect(textOf(element)).to.match(/Aucun|inconnue|Aucune/);
      expect(textOf(element)).not.to.contain('Chargement…');
      expect(fields.map(placeOf)).to.deep.equal(places);
      expect(element.shadowRoot?.activeElement ?? undefined).to.equal(fields[0]);
    });

    it('when its records cannot be had: a plain message, the fallback, and nothing to filter', async () => {
      const href = { href: 'missing.json' };
      const feed = publish({ 'feed.json': sampleFeed({ services: href, events: href, actions: href }) });
      const element = await mount(tag, { feed, fallback: FALLBACK });
      expect(textOf(byRole(element, 'status'))).to.contain('n’ont pas pu être chargées');
      expect(showsFallback(element)).to.equal(true);
      expect(fieldsOf(element)).to.deep.equal([]);
    });

    it('when the feed fails: a plain message, the fallback, a way to try again', async () => {
      const element = await mount(tag, { feed: '/__feed/status/404', fallback: FALLBACK });
      expect(textOf(byRole(element, 'status'))).to.contain('n’ont pas pu être chargées');
      byRole(element, 'button', 'Réessayer');
      expect(showsFallback(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('with an empty feed: says that there is nothing', async () => {
      const element = await mount(tag, { feed: sampleFeed({ services: [], events: [], actions: [] }) });
      expect(textOf(element)).to.match(/Aucun|inconnue|Aucune/);
      await expect(element).to.be.accessible();
    });
  });
}

for (const tag of ['ctg-service-finder', 'ctg-event-calendar'] as const) {
  describe(`${tag} waits`, () => {
    it('while its notices travel, which stand above everything: nothing that they would push down', async () => {
      const { answer, release } = held({ format: 'ctg-feed/1', notices: [{ id: 'gel', text: 'Fermé demain.' }] });
      const feed = publish({
        'feed.json': sampleFeed({
          services: { href: 'never.json' },
          events: { href: 'never.json' },
          notices: { href: 'notices.json' },
        }),
        'notices.json': answer,
        'never.json': new Promise(() => undefined),
      });
      const element = place(tag, { feed });
      await waitUntil(() => feedStore(feed).state.status === 'ready', 'the root file did not come');
      await drawn(element);
      expect(textOf(element)).to.equal('Chargement…');
      release();
      await waitUntil(() => textOf(element).includes('Fermé demain.'), 'the notice did not come');
      expect(fieldsOf(element)).not.to.deep.equal([]);
    });
  });
}

describe('data that should have been published anew', () => {
  const DAYS = 86_400_000;
  const published = Date.parse('2026-11-24T08:00:00+01:00');
  const said = (element: HTMLElement): string =>
    plain(element.shadowRoot?.querySelector('[part=stale] p')?.textContent);

  for (const tag of TAGS) {
    it(`${tag} says of what day they are, and of no day before`, async () => {
      const attributes = { action: '7' };
      const fresh = await mount(tag, { attributes, now: published + 31 * DAYS });
      expect(said(fresh)).to.equal('');
      const old = await mount(tag, { attributes, now: published + 32 * DAYS });
      expect(said(old)).to.equal('Données du 24 novembre 2026.');
      // Another may be online by now.
      byRole(old, 'button', 'Réessayer');
      await expect(old).to.be.accessible();
    });
  }

  it('in English too; an example says that it is one, and nothing of its age', async () => {
    const now = published + 60 * DAYS;
    const english = await mount('ctg-roadmap', { attributes: { lang: 'en' }, now });
    expect(said(english)).to.equal('Data of 24 November 2026.');
    const example = await mount('ctg-roadmap', { feed: sampleFeed({ demo: true }), now });
    expect(said(example)).to.equal('');
  });
});

describe('failures tell their kind', () => {
  const kinds: [string, string, RegExp][] = [
    ['/__feed/status/500', 'status', /le serveur ne les trouve pas ou ne répond pas/],
    ['/__feed/truncated', 'format', /ne sont pas lisibles/],
    ['/__feed/html', 'format', /ne sont pas lisibles/],
    ['/__feed/empty', 'format', /ne sont pas lisibles/],
    ['/__feed/wrong-format', 'version', /d’une version que cette page ne connaît pas encore/],
    ['/__feed/cors-refused', 'network', /la connexion ne répond pas/],
  ];
  for (const [feed, code, words] of kinds) {
    it(`${feed}: ${code}`, async () => {
      const element = place('ctg-roadmap', { feed });
      let told = '';
      element.addEventListener('ctg-failed', (event: FeedFailedEvent) => {
        told = event.code;
      });
      await settled(element);
      expect(told).to.equal(code);
      expect(textOf(byRole(element, 'status'))).to.match(words);
    });
  }
});

describe('a feed whose records cannot be had', () => {
  it('names the people to talk to, whom the feed knows', async () => {
    const services = { href: new URL('/__feed/status/404', location.href).href, count: 3 };
    const element = await mount('ctg-service-finder', { feed: sampleFeed({ services }) });
    expect(textOf(byRole(element, 'status'))).to.contain('n’ont pas pu être chargées');
    expect(byRole<HTMLAnchorElement>(element, 'link', '3919').href).to.equal('tel:3919');
    await expect(element).to.be.accessible();
  });
});

describe('a way back', () => {
  it('a press on « Réessayer » loads the feed that failed before', async () => {
    const element = await mount('ctg-roadmap', { feed: `/__feed/flaky/retry-${crypto.randomUUID()}/feed.json?fail=1` });
    // The feed comes at the second request, and so do the actions, which are in a file of their own.
    for (const _file of ['feed.json', 'actions.json']) {
      const outcome = settled(element);
      byRole(element, 'button', 'Réessayer').click();
      await outcome;
    }
    expect(textOf(byRole(element, 'status'))).to.match(/^\d+ actions/);
  });

  it('a later failure keeps what is shown and says how old it is', async () => {
    const feed = address(sampleFeed());
    const element = await mount('ctg-roadmap', { feed });
    // The address is gone when the page that stayed open for a quarter of an hour asks again.
    URL.revokeObjectURL(feed);
    const { now } = Date;
    Date.now = () => now() + 16 * 60_000;
    const changed = new Promise<void>((resolve) => {
      const leave = feedStore(feed).subscribe(() => {
        leave();
        resolve();
      });
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await changed;
    Date.now = now;
    await drawn(element);
    expect(textOf(element)).to.contain('Données du 24 novembre 2026. Les plus récentes n’ont pas pu être chargées.');
    expect(allByRole(element, 'heading').length).to.be.greaterThan(3);
    await expect(element).to.be.accessible();
  });
});

describe('English', () => {
  it('is spoken where the page does, and the feed’s French stays marked as French', async () => {
    const element = place('ctg-service-finder');
    element.lang = 'en';
    await settled(element);
    byRole(element, 'searchbox', 'Search for a service');
    const status = byRole(element, 'status');
    expect(textOf(status)).to.equal('3 services');
    const title = byRole(element, 'heading', 'Crèche des Lutins');
    expect(title.querySelector('[lang="fr"]')?.textContent).to.equal('Crèche des Lutins');
    const keep = byRole(element, 'checkbox', /: Crèche des Lutins$/).closest('label');
    expect(keep?.querySelector('[lang="fr"]')?.textContent).to.equal('Crèche des Lutins');
    expect(textOf(element)).to.contain('Open until 12pm');
    await expect(element).to.be.accessible();
  });

  it('marks the place where an itinerant service comes', async () => {
    const now = Date.parse('2026-12-08T15:00:00+01:00');
    const finder = await mount('ctg-service-finder', { attributes: { lang: 'en', service: 'bus' }, now });
    const badge = [...(finder.shadowRoot?.querySelectorAll('p') ?? [])].find((one) =>
      textOf(one).includes('Open until'),
    );
    expect(badge?.querySelector('[lang="fr"]')?.textContent).to.equal('salle des fêtes, Véron');
  });

  it('marks what is said of places, and the holiday of a month', async () => {
    const [creche] = sampleFeed()['services'] as Record<string, unknown>[];
    const availability = { state: 'places', asOf: '2026-11-20', note: 'Deux places le mercredi.' };
    const feed = sampleFeed({ services: [{ ...creche, availability }] });
    const french = (element: HTMLElement): string[] =>
      [...(element.shadowRoot?.querySelectorAll('[lang="fr"]') ?? [])].map(({ textContent }) => plain(textContent));
    expect(french(await mount('ctg-service-finder', { feed, attributes: { lang: 'en' } }))).to.include(
      'Deux places le mercredi.',
    );
    const attributes = { lang: 'en', view: 'month', date: '2026-12' };
    expect(french(await mount('ctg-event-calendar', { attributes }))).to.include('Noël');
  });

  it('follows the page when its language changes', async () => {
    const element = await mount('ctg-roadmap');
    byRole(element, 'region', 'Feuille de route');
    const heard = new Promise<void>((resolve) => {
      new MutationObserver((_records, observer) => {
        if (!allByRole(element, 'region', 'Roadmap').length) return;
        observer.disconnect();
        resolve();
      }).observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true, attributes: true });
    });
    element.lang = 'en';
    await heard;
    byRole(element, 'combobox', 'Status');
  });
});
