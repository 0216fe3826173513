/** A territory so large that its collections come in parts: what a resident sees before the whole is there, and after. */
import { expect } from '@open-wc/testing';
import { drawn, place, settled } from '../support/mount.js';
import { held, publish } from '../support/published.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

type Fields = Record<string, unknown>;
const [creche, jeunes, bus] = sampleFeed()['services'] as Fields[];
const [cafe, forum] = sampleFeed()['events'] as Fields[];
const later = {
  ...cafe,
  id: 'janvier',
  title: 'Fête de janvier',
  timings: [{ start: '2027-01-15T09:30:00+01:00', end: '2027-01-15T11:00:00+01:00' }],
};
const file = (name: string, ...records: unknown[]) => ({ format: 'ctg-feed/1', [name]: records });
const status = (element: HTMLElement): string => textOf(byRole(element, 'status'));

function finder(attributes: Record<string, string> = {}) {
  const whole = held(file('services', creche, jeunes, bus));
  const feed = publish({
    'feed.json': sampleFeed({
      events: [],
      services: {
        href: 'services.json',
        count: 3,
        parts: [{ href: 'tous.json' }, { href: 'veron.json', commune: '89443' }],
      },
    }),
    'tous.json': file('services', creche),
    'veron.json': file('services', jeunes, bus),
    'services.json': whole.answer,
  });
  return { element: place('ctg-service-finder', { feed, attributes }), release: whole.release };
}

function calendar(attributes: Record<string, string> = {}) {
  const whole = held(file('events', cafe, forum, later));
  const feed = publish({
    'feed.json': sampleFeed({
      services: [],
      events: { href: 'events.json', count: 3, parts: [{ href: 'd.json', from: '2026-11-01', to: '2026-12-31' }] },
    }),
    'd.json': file('events', cafe, forum),
    'events.json': whole.answer,
  });
  return { element: place('ctg-event-calendar', { feed, attributes }), release: whole.release };
}

describe('a finder of thousands of services', () => {
  it('shows what is near before the rest is there, and does not claim to know how many there are', async () => {
    const { element, release } = finder({ commune: 'Véron' });
    await settled(element);
    expect(allByRole(element, 'heading').map(textOf)).to.include.members(['Espace jeunes', 'Bus du numérique']);
    expect(status(element)).to.equal('Chargement…');
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => status(element) === '3 services', 'the rest did not come');
    expect(textOf(element)).to.contain('Crèche des Lutins');
    // The same cards at the same place: what was read has not moved.
    expect(allByRole(element, 'article').map((card) => textOf(byRole(card, 'heading')))[0]).to.equal('Espace jeunes');
  });

  it('that is asked for what is not there yet never says that there is nothing', async () => {
    const { element, release } = finder();
    await settled(element);
    type(byRole(element, 'searchbox'), 'numérique');
    await drawn(element);
    await waitUntil(() => !textOf(element).includes('Crèche des Lutins'), 'the search found what it should not');
    expect(textOf(element)).not.to.contain('Aucun service');
    release();
    await waitUntil(() => status(element) === '1 service', 'what is looked for did not come');
    expect(textOf(element)).to.contain('Bus du numérique');
  });

  it('of one service waits for it', async () => {
    const { element, release } = finder({ service: 'bus' });
    await drawn(element);
    expect(textOf(element)).to.equal('Chargement…');
    release();
    await settled(element);
    expect(textOf(element)).to.contain('Bus du numérique').and.not.to.contain('inconnu');
  });
});

describe('a calendar of thousands of events', () => {
  for (const view of ['list', 'month']) {
    it(`as a ${view} shows its days before the rest is there`, async () => {
      const { element, release } = calendar({ view, date: '2026-12-01' });
      await settled(element);
      expect(textOf(element)).to.contain('Forum des métiers');
      expect(status(element)).to.equal('Chargement…');
      release();
      await waitUntil(() => status(element).includes('événement') || status(element).includes('date'), status(element));
    });
  }

  it('never says of a month that is on its way that it is empty', async () => {
    const { element, release } = calendar({ view: 'month', date: '2026-12-01' });
    await settled(element);
    byRole(element, 'button', 'Mois suivant').click();
    await drawn(element);
    expect(textOf(element)).not.to.contain('Aucun événement');
    release();
    await waitUntil(() => textOf(element).includes('Fête de janvier'), 'the month did not come');
  });
});
