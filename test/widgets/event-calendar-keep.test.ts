import { expect } from '@open-wc/testing';
import { mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { publish } from '../support/published.js';
import { allByRole, byRole, choose, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const AGENDAS = { calendars: { href: 'https://ctg.exemple.fr/agenda/' } };
const KEEP = 'S’abonner, imprimer, partager';
const SUBSCRIBE = 'S’abonner dans mon agenda';

async function opened(attributes: Record<string, string>, change: Record<string, unknown> = AGENDAS) {
  const calendar = await mount('ctg-event-calendar', { feed: sampleFeed(change), attributes });
  byRole(calendar, 'button', KEEP).click();
  await waitUntil(() => allByRole(calendar, 'button', 'Imprimer').length, 'not open');
  return calendar;
}
const webcal = (calendar: HTMLElement) => byRole<HTMLAnchorElement>(calendar, 'link', SUBSCRIBE).href;

describe('what is found can be taken along', () => {
  it('as a subscription that follows the commune and the theme', async () => {
    const calendar = await opened({ view: 'list' });
    expect(webcal(calendar)).to.equal('webcal://ctg.exemple.fr/agenda/tout.ics');
    choose(byRole(calendar, 'combobox', 'Commune'), 'Véron');
    await waitUntil(() => webcal(calendar).endsWith('/89443.ics'));
    choose(byRole(calendar, 'combobox', 'Thème'), 'Jeunesse');
    await waitUntil(() => webcal(calendar).endsWith('/89443-jeunesse.ics'));
    expect(textOf(calendar)).to.contain('Abonnement proposé : Véron, Jeunesse.');
    expect(textOf(calendar)).not.to.contain('Seuls la commune et le thème');
    choose(byRole(calendar, 'combobox', 'Quand'), 'Ce week-end');
    await waitUntil(() => textOf(calendar).includes('Seuls la commune et le thème'));
    await expect(calendar).to.be.accessible();
  });

  it('also where nothing is found yet: whoever subscribes waits for the next event', async () => {
    const empty = await mount('ctg-event-calendar', {
      feed: sampleFeed(AGENDAS),
      attributes: { view: 'list', theme: 'jeunesse', date: '2027-01-01' },
    });
    byRole(empty, 'button', KEEP).click();
    await waitUntil(() => allByRole(empty, 'link', SUBSCRIBE).length);
    expect(allByRole(empty, 'button', 'Imprimer')).to.have.lengthOf(0);
  });

  it('as a link, where the page keeps the choices in its address', async () => {
    const without = await opened({ view: 'month', date: '2026-12' });
    expect(allByRole(without, 'button', /lien|Partager/)).to.have.lengthOf(0);
    const calendar = await opened({ view: 'month', date: '2026-12', 'sync-url': 'agenda' }, {});
    expect(allByRole(calendar, 'link', SUBSCRIBE)).to.have.lengthOf(0);
    byRole(calendar, 'button', /^(Copier le lien|Partager)$/);
  });

  it('as the link of one event, in its opened card', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { event: 'cafe', 'sync-url': 'un' } });
    await waitUntil(() => allByRole(calendar, 'button', /^(Copier le lien|Partager)$/).length === 1);
  });
});

describe('a calendar of a feed in several files', () => {
  const { services, actions, ...root } = sampleFeed();
  const split = (change: Record<string, unknown> = {}): string =>
    publish({
      'feed.json': { ...root, services: { href: 'services.json' }, actions: { href: 'actions.json' }, ...change },
      'services.json': { format: 'ctg-feed/1', services },
      'actions.json': { format: 'ctg-feed/1', actions },
    });

  it('shows the service and the action behind an event, which are sent for when it opens', async () => {
    const event = {
      id: 'permanence',
      title: 'Permanence',
      summary: 'S',
      themes: [],
      service: 'bus',
      actions: ['bus-numerique'],
      timings: [{ start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' }],
    };
    const feed = split({ events: [event] });
    const calendar = await mount('ctg-event-calendar', { feed, attributes: { event: 'permanence' } });
    await waitUntil(() => textOf(calendar).includes('Bus du numérique'), 'no service');
    await waitUntil(() => textOf(calendar).includes('Développer l’itinérance'), 'no action');
  });

  it('has the visits of its services in the month, once they come, and nothing moves for them', async () => {
    const calendar = await mount('ctg-event-calendar', {
      feed: split(),
      attributes: { view: 'month', date: '2026-12' },
    });
    const table = byRole(calendar, 'table');
    const heights = (): number[] => [...table.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height);
    const before = heights();
    expect(textOf(table)).not.to.contain('Passage');
    await waitUntil(() => textOf(table).includes('Passage : Bus du numérique'), 'no visit');
    expect(heights()).to.deep.equal(before);
  });
});
