import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, choose, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

async function openMap(attributes: Record<string, string> = {}) {
  const finder = await mount('ctg-service-finder', { attributes: { map: '', ...attributes } });
  byRole(finder, 'button', 'Afficher la carte').click();
  await waitUntil(() => markers(finder).length);
  return finder;
}
const markers = (finder: HTMLElement): HTMLElement[] => [
  ...(finder.shadowRoot?.querySelectorAll<HTMLElement>('.map-marker') ?? []),
];
const marked = (finder: HTMLElement): string[] =>
  markers(finder)
    .filter((one) => one.classList.contains('map-marked'))
    .map((one) => one.getAttribute('aria-label') ?? textOf(one));

describe('the map beside the list', () => {
  it('is not there unless the page asks for it, and then asks for nothing before it is opened', async () => {
    const without = await mount('ctg-service-finder');
    expect(allByRole(without, 'button', 'Afficher la carte')).to.deep.equal([]);
    const finder = await mount('ctg-service-finder', { attributes: { map: '' } });
    byRole(finder, 'button', 'Afficher la carte');
    expect(markers(finder)).to.deep.equal([]);
    expect(allByRole(finder, 'article')).to.have.lengthOf(3);
  });

  it('stresses the marker of the service that the person is at in the list', async () => {
    const finder = await openMap();
    expect(marked(finder)).to.deep.equal([]);
    const creche = allByRole(finder, 'article').find((one) => textOf(one).includes('Crèche des Lutins'));
    creche?.querySelector('summary')?.focus();
    expect(marked(finder).join()).to.contain('Crèche des Lutins');
    byRole(finder, 'searchbox').focus();
    expect(marked(finder)).to.deep.equal([]);
  });

  it('shows what the list shows, and closes again', async () => {
    const finder = await openMap();
    const all = markers(finder).length;
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    await waitUntil(() => markers(finder).length < all);
    byRole(finder, 'button', 'Masquer la carte').click();
    await drawn(finder);
    expect(markers(finder)).to.deep.equal([]);
    byRole(finder, 'button', 'Afficher la carte');
    await expect(finder).to.be.accessible();
  });
});
