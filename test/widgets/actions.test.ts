import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, choose, plain, textOf } from '../support/user.js';

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
