import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.js';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, choose, plain, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const names = (finder: HTMLElement): string[] =>
  allByRole(finder, 'article').map((one) => plain(one.querySelector('h2, h3')?.textContent));

describe('ctg-service-finder', () => {
  it('is a search landmark with labelled fields, a status and headed articles', async () => {
    const finder = await mount('ctg-service-finder');
    byRole(finder, 'search', 'Trouver un service');
    byRole(finder, 'searchbox', 'Rechercher un service');
    byRole(finder, 'combobox', 'Commune');
    byRole(finder, 'combobox', 'Thème');
    byRole(finder, 'combobox', 'Âge de l’enfant');
    byRole(finder, 'checkbox', 'Ouvert maintenant');
    expect(textOf(byRole(finder, 'status'))).to.equal('3 services');
    expect(names(finder)).to.deep.equal(['Crèche des Lutins', 'Espace jeunes', 'Bus du numérique']);
    await expect(finder).to.be.accessible();
  });

  it('can be told apart from a second one by its label', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { label: 'Garde d’enfants' } });
    byRole(finder, 'search', 'Garde d’enfants');
  });

  it('puts what is in the commune first, a visiting bus among it, and keeps the rest', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { commune: '89443' } });
    expect(allByRole(finder, 'heading').map((one) => plain(one.textContent))).to.deep.equal([
      'À Véron',
      'Espace jeunes',
      'Bus du numérique',
      'À proximité',
      'Crèche des Lutins',
    ]);
    expect(textOf(finder)).to.contain('Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes');
    // Sens is 0.06° north and 0.02° west of Véron: 6.7 km and 1.5 km, so about 7 km.
    expect(textOf(finder)).to.contain('à 7 km');
  });

  it('names a commune as French does where its name has an article', async () => {
    const { communes, services, ...feed } = sampleFeed() as unknown as Feed;
    const bordes = { code: '89044', name: 'Les Bordes', lat: 48.09, lon: 3.39 };
    const [creche] = services;
    const moved = { ...creche, place: { ...creche?.place, commune: bordes.code } };
    const finder = await mount('ctg-service-finder', {
      feed: { ...feed, communes: [...communes, bordes], services: [moved] },
      attributes: { commune: bordes.code },
    });
    expect(plain(allByRole(finder, 'heading')[0]?.textContent)).to.equal('Aux Bordes');
  });

  it('takes the commune by name, without its accents', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { commune: 'veron' } });
    expect(byRole<HTMLSelectElement>(finder, 'combobox', 'Commune').value).to.equal('89443');
  });

  it('says so where it does not know the commune or the theme, and shows the services all the same', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { commune: 'Senss', theme: 'jeunes' } });
    await waitUntil(() => textOf(finder).includes('Commune inconnue : « Senss ». Vouliez-vous dire Sens ?'));
    expect(textOf(finder)).to.contain('Thème inconnu : « jeunes ».');
    expect(names(finder)).to.have.lengthOf(3);
  });

  it('filters by theme, the themes below it included', async () => {
    const finder = await mount('ctg-service-finder');
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Espace jeunes']);
    expect(textOf(byRole(finder, 'status'))).to.equal('1 service');
  });

  it('filters by age and by what is open now', async () => {
    const finder = await mount('ctg-service-finder');
    choose(byRole(finder, 'combobox', 'Âge de l’enfant'), '12 ans');
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Espace jeunes', 'Bus du numérique']);
    choose(byRole(finder, 'combobox', 'Âge de l’enfant'), 'Tous les âges');
    byRole(finder, 'checkbox', 'Ouvert maintenant').click();
    await drawn(finder);
    // On this Tuesday at 10 the crèche is open (9–12), the Espace jeunes opens at 16, the bus is elsewhere.
    expect(names(finder)).to.deep.equal(['Crèche des Lutins']);
  });

  it('takes the age of the child in years from the page', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { age: '2,5' } });
    expect(names(finder)).to.deep.equal(['Crèche des Lutins', 'Bus du numérique']);
    expect(plain(byRole<HTMLSelectElement>(finder, 'combobox', 'Âge de l’enfant').selectedOptions[0]?.text)).to.match(
      /^2 ans ½/,
    );
  });

  it('finds without accents', async () => {
    const finder = await mount('ctg-service-finder');
    type(byRole(finder, 'searchbox'), 'creche');
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Crèche des Lutins']);
  });

  it('does not end in a dead end: says whom to call, and takes the filters off', async () => {
    const finder = await mount('ctg-service-finder');
    type(byRole(finder, 'searchbox'), 'introuvable');
    await waitUntil(() => names(finder).length === 0);
    expect(textOf(finder)).to.contain('Aucun service ne correspond à ces choix.');
    expect(allByRole(finder, 'link').map((one) => one.getAttribute('href'))).to.include.members([
      'tel:0353010000',
      'tel:3919',
    ]);
    byRole(finder, 'button', 'Effacer les filtres').click();
    await drawn(finder);
    expect(names(finder)).to.have.lengthOf(3);
  });

  it('says in a dead end whom to ask: the commune first, then the publisher, then who helps', async () => {
    const communes = [
      { code: '89443', name: 'Véron', contact: { phone: '03 53 01 00 11', url: 'https://www.exemple.fr/veron/' } },
    ];
    const finder = await mount('ctg-service-finder', {
      feed: sampleFeed({ communes, services: [] }),
      attributes: { commune: 'Véron' },
    });
    await waitUntil(() => textOf(finder).includes('Vous pouvez aussi demander'));
    expect(textOf(finder)).to.match(
      /demander : Véron ?03 53 01 00 11 · exemple\.fr\/veron ?Agglomération d’essai ?03 53 01 00 00 Besoin de parler à quelqu’un \? Violences Femmes Info : 3919$/,
    );
    await expect(finder).to.be.accessible();
  });

  it('offers to take off the words that were looked for, in quotes of their own', async () => {
    const finder = await mount('ctg-service-finder');
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    type(byRole(finder, 'searchbox'), 'introuvable');
    await waitUntil(() => allByRole(finder, 'button', /^Sans/).length);
    byRole(finder, 'button', 'Sans « introuvable » : 1 service').click();
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Espace jeunes']);
  });

  it('tells whether a place is open, in words', async () => {
    const finder = await mount('ctg-service-finder');
    const [creche, espace, bus] = allByRole(finder, 'article').map(textOf);
    expect(creche).to.contain('Ouvert jusqu’à 12 h');
    expect(espace).to.contain('Fermé, ouvre à 16 h');
    expect(bus).to.contain('Fermé');
  });

  it('shows more on request and puts the focus on the first new result', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { limit: '1' } });
    expect(names(finder)).to.deep.equal(['Crèche des Lutins']);
    byRole(finder, 'button', 'Afficher plus').click();
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Crèche des Lutins', 'Espace jeunes']);
    expect(plain(finder.shadowRoot?.activeElement?.textContent)).to.equal('Espace jeunes');
  });

  it('shows one service alone', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { service: 'bus' } });
    expect(names(finder)).to.deep.equal(['Bus du numérique']);
    expect(allByRole(finder, 'searchbox')).to.have.lengthOf(0);
  });

  it('does not say of the one service that it is elsewhere, when the page also names a commune', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { service: 'bus', commune: '89443' } });
    const headings = allByRole(finder, 'heading').map((one) => plain(one.textContent));
    expect(headings).to.deep.equal(['Bus du numérique']);
  });

  it('names an unknown service and leads back to all', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { service: 'buss' } });
    expect(textOf(finder)).to.contain('Service inconnu : « buss ».');
    byRole(finder, 'button', 'Tous les services').click();
    await drawn(finder);
    expect(names(finder)).to.have.lengthOf(3);
  });

  it('keeps its headings in the page’s outline', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { commune: 'Véron', 'heading-level': '4' } });
    expect(allByRole(finder, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
      'h5',
      'h4',
      'h5',
    ]);
  });

  it('labels demonstration data and fictitious records', async () => {
    const finder = await mount('ctg-service-finder', { feed: sampleFeed({ demo: true }) });
    expect(textOf(finder)).to.contain('Données de démonstration');
    expect(textOf(byRole(finder, 'article'))).to.contain('Source : Exemple fictif');
  });

  it('shows people to talk to where the theme calls for them', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'violences' } });
    byRole(finder, 'link', '3919');
  });
});
