import { expect } from '@open-wc/testing';
import { drawn, mount, place } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** Opens the first « En savoir plus » of an element and waits for what it says. */
async function open(element: HTMLElement, expected: string): Promise<void> {
  byRole(element, 'button', /^En savoir plus/).click();
  await waitUntil(() => textOf(element).includes(expected), `« ${expected} » in: ${textOf(element)}`);
  await drawn(element);
}

describe('an opened record', () => {
  it('of a service tells its hours day by day, its holidays and its contact', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'petite-enfance' } });
    await open(finder, 'Fermé les jours fériés.');
    const table = byRole(finder, 'table', 'Horaires');
    expect(allByRole(table, 'row').map(textOf).slice(0, 4)).to.deep.equal([
      'Lundi 9 h – 12 h',
      'Mardi (aujourd’hui) 9 h – 12 h, 14 h – 17 h 30',
      'Mercredi 9 h – 12 h',
      'Jeudi fermé',
    ]);
    await expect(finder).to.be.accessible();
  });

  it('of an action tells its steps', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: '7' } });
    await open(card, 'Choisir les arrêts (faite, 1er mars 2025)');
    expect(textOf(card)).to.contain('Acheter le bus (faite)');
    await expect(card).to.be.accessible();
  });

  it('of an event goes into the visitor’s own calendar as a file made here', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { event: 'cafe' } });
    await waitUntil(() => allByRole(calendar, 'button', 'Ajouter à mon agenda').length === 1);
    const file = new Promise<HTMLAnchorElement>((resolve) => {
      // The link that hands the file over is not on the page: its click is seen where it is made.
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
        configurable: true,
        value(this: HTMLAnchorElement) {
          Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
          resolve(this);
        },
      });
    });
    byRole(calendar, 'button', 'Ajouter à mon agenda').click();
    const link = await file;
    expect(link.download).to.equal('cafe.ics');
    expect(link.href).to.match(/^blob:/);
  });

  it('stays open when the minute turns, and closes again', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'petite-enfance' } });
    await open(finder, 'Fermé les jours fériés.');
    finder.requestUpdate();
    await drawn(finder);
    const details = byRole(finder, 'article').querySelector('details');
    expect(details?.open).to.equal(true);
    details?.querySelector('summary')?.click();
    await waitUntil(() => !textOf(finder).includes('Fermé les jours fériés.'));
  });

  it('opens with its content at once, by a click and where the browser itself opens it', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'petite-enfance' } });
    await open(finder, 'Fermé les jours fériés.');
    const details = byRole(finder, 'article').querySelector('details');
    if (!details) throw new Error('nothing opens');
    const summary = details.querySelector('summary');
    summary?.click();
    await drawn(finder);
    expect(details.open).to.equal(false);
    expect(textOf(finder)).not.to.contain('Fermé les jours fériés.');
    // Before the browser has drawn a frame: there is none between a click and the microtasks after it.
    summary?.click();
    await drawn(finder);
    expect(details.open).to.equal(true);
    expect(textOf(finder)).to.contain('Fermé les jours fériés.');
    // As « find in page » does it.
    details.open = false;
    await waitUntil(() => !textOf(finder).includes('Fermé les jours fériés.'));
    details.open = true;
    await waitUntil(() => textOf(finder).includes('Fermé les jours fériés.'));
  });

  it('is open from the start where the page asks for one alone', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { service: 'creche' } });
    await waitUntil(() => allByRole(finder, 'table', 'Horaires').length === 1);
    expect(finder.shadowRoot?.querySelector('details')).to.equal(null);
  });
});

describe('what an opened service tells of events and actions', () => {
  const realFetch = globalThis.fetch;
  const sample = sampleFeed();
  const [creche, ...others] = sample['services'] as Record<string, unknown>[];
  const [cafe] = sample['events'] as Record<string, unknown>[];
  const base = 'https://opened.test/';
  let requests: string[];
  let answers: Record<string, unknown>;
  let count = 0;

  const on = (day: string, more = {}) => ({
    start: `2026-12-${day}T09:30:00+01:00`,
    end: `2026-12-${day}T11:00:00+01:00`,
    ...more,
  });
  /** Each test has addresses of its own: documents are shared by the whole page. */
  const serve = (failing: readonly string[] = []) => {
    const folder = `${base}${String(++count)}/`;
    const split = {
      services: { href: 'services.json' },
      events: { href: 'events.json' },
      actions: { href: 'actions.json' },
    };
    const file = (name: string, records: unknown) => ({ format: 'ctg-feed/1', [name]: records });
    answers = {
      'feed.json': sampleFeed(split),
      'services.json': file('services', [{ ...creche, actions: ['kit', 'bus-numerique'] }, ...others]),
      'events.json': file('events', [
        { ...cafe, service: 'creche', timings: [on('01'), on('08', { status: 'cancelled' }), on('15'), on('22')] },
        { ...cafe, id: 'autre', title: 'Ailleurs', service: 'bus' },
      ]),
      'actions.json': file('actions', sample['actions']),
    };
    for (const name of failing) answers[name] = undefined;
    return `${folder}feed.json`;
  };

  beforeEach(() => {
    requests = [];
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(base)) return realFetch(input, init);
      const name = url.split('/').pop() ?? '';
      requests.push(name);
      const answer = answers[name];
      return Promise.resolve(answer ? new Response(JSON.stringify(answer)) : new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is asked for when the first one opens, once, and shown without a step back to « Chargement »', async () => {
    const finder = await mount('ctg-service-finder', { feed: serve(), attributes: { theme: 'petite-enfance' } });
    expect(requests).to.deep.equal(['feed.json', 'services.json']);
    const statuses = new Set<string>();
    const watch = new MutationObserver(() => statuses.add(textOf(byRole(finder, 'status'))));
    watch.observe(finder.shadowRoot ?? finder, { subtree: true, childList: true, characterData: true });
    await open(finder, 'Dans la feuille de route');
    await waitUntil(() => textOf(finder).includes('Prochains événements'));
    watch.disconnect();
    expect([...statuses]).to.deep.equal(['1 service']);
    const record = textOf(finder);
    expect(record).to.contain('Mardi 1er décembre, 9 h 30 – 11 h Café des parents · Centre social · Sens');
    expect(record).to.contain('Mardi 8 décembre, 9 h 30 – 11 h Annulé');
    expect(record).to.contain('et 1 autre date');
    expect(record).not.to.contain('Ailleurs');
    expect(record).to.contain('Kit de bienvenue : Statut non renseigné');
    expect(record).to.contain('Développer l’itinérance : En cours');
    // Closed and opened again: nothing is asked for anew.
    const summary = byRole(finder, 'button', /^En savoir plus/);
    summary.click();
    await waitUntil(() => !textOf(finder).includes('Prochains événements'));
    summary.click();
    await waitUntil(() => textOf(finder).includes('Prochains événements'));
    expect(requests.sort()).to.deep.equal(['actions.json', 'events.json', 'feed.json', 'services.json']);
    await expect(finder).to.be.accessible();
  });

  it('is read of a feed in one file when the first one opens, without a request', async () => {
    const events = [{ ...cafe, service: 'creche', timings: [on('01')] }];
    serve();
    answers['feed.json'] = sampleFeed({ services: [{ ...creche, actions: ['kit'] }, ...others], events });
    const feed = `${base}${String(count)}/feed.json`;
    const finder = await mount('ctg-service-finder', { feed, attributes: { theme: 'petite-enfance' } });
    await open(finder, 'Prochains événements');
    expect(textOf(finder)).to.contain('Mardi 1er décembre, 9 h 30 – 11 h Café des parents');
    await waitUntil(() => textOf(finder).includes('Kit de bienvenue : Statut non renseigné'));
    expect(requests).to.deep.equal(['feed.json']);
  });

  it('is left out where it cannot be had, and the rest stays', async () => {
    const failed: string[] = [];
    const finder = place('ctg-service-finder', {
      feed: serve(['events.json', 'actions.json']),
      attributes: { service: 'creche' },
    });
    finder.addEventListener('ctg-failed', () => failed.push('failed'));
    await waitUntil(() => requests.includes('events.json') && requests.includes('actions.json'));
    await waitUntil(() => textOf(finder).includes('Fermé les jours fériés.'));
    await drawn(finder);
    expect(textOf(finder)).to.contain('Crèche des Lutins');
    expect(textOf(finder)).not.to.contain('Prochains événements');
    expect(textOf(finder)).not.to.contain('Dans la feuille de route');
    expect(textOf(finder)).not.to.contain('n’ont pas pu être chargées');
    expect(failed).to.deep.equal([]);
  });
});
