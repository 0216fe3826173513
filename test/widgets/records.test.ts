import { expect, waitUntil } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, textOf } from '../support/user.js';

/** Opens the first « En savoir plus » of an element and waits for what it says. */
async function open(element: HTMLElement, expected: string): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>('details summary')?.click();
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
      'Mardi 9 h – 12 h, 14 h – 17 h 30',
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
    const details = finder.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(true);
    details?.querySelector('summary')?.click();
    await waitUntil(() => !textOf(finder).includes('Fermé les jours fériés.'));
  });

  it('is open from the start where the page asks for one alone', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { service: 'creche' } });
    await waitUntil(() => allByRole(finder, 'table', 'Horaires').length === 1);
    expect(finder.shadowRoot?.querySelector('details')).to.equal(null);
  });
});
