import { expect } from '@open-wc/testing';
import { Clock } from '../../src/ui/clock.js';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const at = (text: string): number => Date.parse(`2026-${text}+01:00`);
const visit = (day: string, from: string, to: string, more: object = {}): object => ({
  start: `2026-${day}T${from}:00+01:00`,
  end: `2026-${day}T${to}:00+01:00`,
  place: { name: 'salle des fêtes', commune: '89443' },
  ...more,
});
const bus = (visits: readonly object[], more: object = {}): Record<string, unknown> =>
  sampleFeed({
    services: [{ id: 'bus', name: 'Bus', summary: 'Un bus.', themes: ['droits'], visits, ...more }],
  });

/** A finder whose moment the test moves. */
async function finderAt(start: number, options: Parameters<typeof mount>[1] = {}) {
  const finder = await mount('ctg-service-finder', { ...options, now: start });
  let now = start;
  finder.now = () => now;
  await drawn(finder);
  return {
    finder,
    moveTo: (moment: number) => {
      now = moment;
    },
    card: () => textOf(byRole(finder, 'article')),
  };
}

/** The page says that it is hidden or seen; taken back with `undefined`. */
function hide(hidden: boolean | undefined): void {
  if (hidden === undefined) Reflect.deleteProperty(document, 'hidden');
  else Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a badge that turns by itself', () => {
  afterEach(() => {
    hide(undefined);
  });

  it('turns with the minute, without a reload', async () => {
    const { moveTo, card } = await finderAt(at('11-24T11:59:59.900'));
    expect(card()).to.contain('Ferme dans 1 min, à 12 h');
    moveTo(at('11-24T12:00:00'));
    await waitUntil(() => card().includes('Fermé, ouvre à 14 h'));
  });

  it('is right at once when the page is seen again: another tab, a phone that was locked', async () => {
    const { finder, moveTo, card } = await finderAt(at('11-24T11:00:01'));
    hide(true);
    moveTo(at('11-24T13:50:01'));
    hide(false);
    await drawn(finder);
    expect(card()).to.contain('Fermé, ouvre dans 10 min, à 14 h');
  });

  it('is right at once when the browser takes the page out of its history', async () => {
    const { finder, moveTo, card } = await finderAt(at('11-24T11:00:01'));
    moveTo(at('11-24T17:30:01'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await drawn(finder);
    expect(card()).to.contain('Fermé, ouvre demain à 9 h');
  });

  it('draws nothing while nobody sees the page, nor once it has left it', async () => {
    let drawings = 0;
    const clock = new Clock({ requestUpdate: () => (drawings += 1) }, () => 59_970);
    const minutesTurn = () => new Promise((resolve) => setTimeout(resolve, 90));
    hide(true);
    clock.hostConnected();
    await minutesTurn();
    expect(drawings).to.equal(0);
    hide(false);
    expect(drawings).to.equal(1);
    clock.hostDisconnected();
    hide(false);
    await minutesTurn();
    expect(drawings).to.equal(1);
  });

  it('is never in a live region', async () => {
    const finder = await mount('ctg-service-finder');
    const badges = [...(finder.shadowRoot?.querySelectorAll('[part~="opening"]') ?? [])];
    expect(badges).to.have.lengthOf(3);
    for (const badge of badges) expect(badge.closest('[aria-live], [role="status"], [role="alert"]')).to.equal(null);
  });

  it('changes the number of what is open without a word, until a person asks again', async () => {
    const { finder, moveTo } = await finderAt(at('11-24T11:00:01'));
    const status = byRole(finder, 'status');
    const tick = byRole(finder, 'checkbox', 'Ouvert maintenant');
    tick.click();
    await drawn(finder);
    const open = textOf(status);
    hide(true);
    moveTo(at('11-24T12:30:01'));
    hide(false);
    await waitUntil(() => textOf(status) !== open);
    expect(status.getAttribute('aria-live')).to.equal('off');
    tick.click();
    await drawn(finder);
    expect(status.hasAttribute('aria-live')).to.equal(false);
  });
});

describe('a service that comes', () => {
  const inVeron = { attributes: { commune: '89443' } };

  it('is not said twice: what the line below says of the next visit, the badge leaves out', async () => {
    const { card } = await finderAt(at('12-07T10:00'), { feed: bus([visit('12-08', '14:00', '17:00')]), ...inVeron });
    expect(card()).to.contain('Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes');
    expect(card()).to.not.contain('prochain passage');
  });

  it('names the place where it is now, and then the next visit', async () => {
    const feed = bus([visit('12-01', '09:00', '12:00'), visit('12-08', '14:00', '17:00')]);
    const { card } = await finderAt(at('12-01T10:00'), { feed, ...inVeron });
    expect(card()).to.contain('Ouvert jusqu’à 12 h, salle des fêtes de Véron');
    expect(card()).to.contain('Prochain passage à Véron : mardi 8 décembre');
  });

  it('says what the commune would wait for in vain, with the reason, before the next visit', async () => {
    const feed = bus([
      visit('12-01', '14:00', '17:00', { status: 'cancelled', note: 'Le bus est en panne.' }),
      visit('12-08', '14:00', '17:00', { status: 'full' }),
      visit('12-15', '14:00', '17:00', { status: 'moved', note: 'La salle est prise.' }),
      visit('12-22', '14:00', '17:00', { status: 'cancelled' }),
    ]);
    const { finder, card } = await finderAt(at('11-30T10:00'), { feed, ...inVeron });
    expect(card()).to.contain(
      'Annulé : passage du mardi 1er décembre, 14 h – 17 h, salle des fêtes de VéronLe bus est en panne.',
    );
    expect(card()).to.contain('Complet : passage du mardi 8 décembre');
    expect(card()).to.contain(
      'Prochain passage à Véron, déplacé : mardi 15 décembre, 14 h – 17 h, salle des fêtesLa salle est prise.',
    );
    expect(card()).to.not.contain('22 décembre');
    // It is in the commune on that ground.
    expect(allByRole(finder, 'heading').map(textOf)).to.deep.equal(['À Véron', 'Bus']);
    await expect(finder).to.be.accessible();
  });

  it('tells of another commune’s visit in the badge, where the viewpoint has none', async () => {
    const place = { name: 'mairie', commune: '89387' };
    const feed = bus([visit('12-01', '09:00', '12:00', { place })]);
    const { card } = await finderAt(at('11-30T10:00'), { feed, ...inVeron });
    expect(card()).to.contain('Fermé, prochain passage demain à 9 h, mairie de Sens');
    expect(card()).to.not.contain('Prochain passage');
  });

  it('does not come any more once it has closed', async () => {
    const { card } = await finderAt(at('11-30T10:00'), {
      feed: bus([visit('12-01', '09:00', '12:00')], { status: 'closed' }),
    });
    expect(card()).to.contain('Fermé définitivement');
    expect(card()).to.not.contain('1er décembre');
  });
});
