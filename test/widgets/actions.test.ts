import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, choose, plain, textOf } from '../support/user.js';

describe('ctg-action-card', () => {
  it('tells where a promise stands: status, lateness, steps, deadline, lead', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: 'bus-numerique' } });
    const article = byRole(card, 'article');
    byRole(article, 'heading', 'Action 7 · Développer l’itinérance');
    const text = textOf(article);
    expect(text).to.contain('En cours');
    // From 30 June to 24 November 2026 there are 147 days: about 5 months.
    expect(text).to.contain('En retard de 5 mois');
    expect(text).to.contain('2 étapes sur 3');
    expect(text).to.contain('Ouvrir la ligne (échéance : 15 décembre 2026)');
    expect(text).to.contain('30 juin 2026').and.to.contain('Agglomération');
    const bar = byRole<HTMLProgressElement>(article, 'progressbar', 'Avancement');
    expect([bar.value, bar.max]).to.deep.equal([2, 3]);
    await expect(card).to.be.accessible();
  });

  it('finds an action by its number in today’s agreement', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: '7' } });
    byRole(card, 'heading', 'Action 7 · Développer l’itinérance');
  });

  it('draws no empty bar where nothing is known', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: 'kit' } });
    expect(textOf(card)).to.contain('Statut non renseigné').and.to.contain('Avancement non renseigné');
    expect(allByRole(card, 'progressbar')).to.have.lengthOf(0);
    await expect(card).to.be.accessible();
  });

  it('says so where no action is chosen, or an unknown one', async () => {
    const none = await mount('ctg-action-card');
    expect(textOf(none)).to.contain('Aucune action n’est choisie');
    const unknown = await mount('ctg-action-card', { attributes: { action: '99' } });
    expect(textOf(unknown)).to.contain('Action inconnue : « 99 ».');
  });

  it('is a landmark only where the page names it: a page may show many', async () => {
    const plainCard = await mount('ctg-action-card', { attributes: { action: '7' } });
    expect(allByRole(plainCard, 'region')).to.have.lengthOf(0);
    const named = await mount('ctg-action-card', { attributes: { action: '7', label: 'Le bus' } });
    byRole(named, 'region', 'Le bus');
  });
});

describe('ctg-roadmap', () => {
  it('shows the actions by theme, with totals that add up and unknowns that are not hidden', async () => {
    const roadmap = await mount('ctg-roadmap');
    byRole(roadmap, 'region', 'Feuille de route');
    expect(textOf(byRole(roadmap, 'status'))).to.equal('3 actions, dont 1 sans avancement renseigné');
    const totals = allByRole(byRole(roadmap, 'list', 'Actions par état'), 'listitem').map((one) => textOf(one));
    expect(totals).to.deep.equal([
      '◑ En cours : 1',
      '✓ Terminée : 1',
      '– Statut non renseigné : 1',
      'En retard : 1',
      '2 étapes sur 3',
    ]);
    expect(allByRole(roadmap, 'heading').map((one) => plain(one.textContent))).to.deep.equal([
      'Petite enfance',
      'Kit de bienvenue',
      'Jeunesse',
      'Journée des jeunes',
      'Accès aux droits',
      'Action 7 · Développer l’itinérance',
    ]);
    await expect(roadmap).to.be.accessible();
  });

  it('filters by theme and by status, late ones among them', async () => {
    const roadmap = await mount('ctg-roadmap');
    choose(byRole(roadmap, 'combobox', 'État'), 'En retard');
    await drawn(roadmap);
    expect(textOf(byRole(roadmap, 'status'))).to.equal('1 action');
    choose(byRole(roadmap, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(roadmap);
    expect(textOf(roadmap)).to.contain('Aucune action ne correspond à ces choix.');
    byRole(roadmap, 'button', 'Effacer les filtres').click();
    await drawn(roadmap);
    expect(textOf(byRole(roadmap, 'status'))).to.equal('3 actions, dont 1 sans avancement renseigné');
  });

  it('takes its first filter from the page', async () => {
    const roadmap = await mount('ctg-roadmap', { attributes: { status: 'done' } });
    expect(textOf(byRole(roadmap, 'status'))).to.equal('1 action');
  });

  it('opens a card in place', async () => {
    const roadmap = await mount('ctg-roadmap');
    const details = [...(roadmap.shadowRoot?.querySelectorAll('details') ?? [])].at(-1);
    const opened = new Promise((resolve) => details?.addEventListener('toggle', resolve, { once: true }));
    details?.querySelector('summary')?.click();
    await opened;
    await drawn(roadmap);
    expect(textOf(roadmap)).to.contain('Un bus dans les villages.');
    await expect(roadmap).to.be.accessible();
  });
});
