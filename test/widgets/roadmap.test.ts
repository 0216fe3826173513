import { expect } from '@open-wc/testing';
import { drawn, mount, type MountOptions } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, choose, plain, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const at = (day: string): number => Date.parse(`${day}T10:00:00+01:00`);
const roadmap = (options?: MountOptions) => mount('ctg-roadmap', options);
const status = (element: HTMLElement): string => textOf(byRole(element, 'status'));
const headings = (element: HTMLElement): string[] => allByRole(element, 'heading').map((one) => plain(one.textContent));

/** Opens what is closed behind that name, and waits for what the person wants to see. */
async function open(element: HTMLElement, name: string | RegExp, shows: string): Promise<void> {
  byRole(element, 'button', name).click();
  await waitUntil(() => textOf(element).includes(shows), `${String(name)} does not show ${shows}`);
}

async function press(element: HTMLElement, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await drawn(element);
}

describe('ctg-roadmap', () => {
  it('shows the actions by theme, with totals that add up and unknowns that are not hidden', async () => {
    const element = await roadmap();
    byRole(element, 'region', 'Feuille de route');
    expect(status(element)).to.equal('3 actions, dont 1 sans avancement renseigné');
    const totals = allByRole(byRole(element, 'list', 'Actions par état'), 'listitem').map((one) => textOf(one));
    expect(totals).to.deep.equal([
      '◑ En cours : 1',
      '✓ Terminée : 1',
      '– Statut non renseigné : 1',
      'En retard : 1',
      '2 étapes sur 3',
    ]);
    expect(headings(element)).to.deep.equal([
      'Feuille de route 2023–2026',
      'Petite enfance (1)',
      'Kit de bienvenue',
      'Jeunesse (1)',
      'Journée des jeunes',
      'Accès aux droits (1)',
      'Action 7 · Développer l’itinérance',
    ]);
    expect(textOf(element)).to.contain('2 étapes sur 3 · Échéance : 30 juin 2026');
    await expect(element).to.be.accessible();
  });

  it('shows them by status, and keeps to what the page asks for', async () => {
    const element = await roadmap({ attributes: { view: ' status ' } });
    expect(headings(element).filter((name) => name.endsWith(')'))).to.deep.equal([
      '◑ En cours (1)',
      '✓ Terminée (1)',
      '– Statut non renseigné (1)',
    ]);
    expect(byRole(element, 'button', 'Par état').ariaPressed).to.equal('true');
    await press(element, 'Par thème');
    expect(headings(element)).to.include('Jeunesse (1)');
    await expect(element).to.be.accessible();
  });

  it('opens a card in place', async () => {
    const element = await roadmap();
    await open(element, /itinérance/, 'Un bus dans les villages.');
    await expect(element).to.be.accessible();
  });

  it('shows all of an open card: what is below needs no second click', async () => {
    const element = await roadmap();
    await open(element, /itinérance/, 'Choisir les arrêts');
    byRole(element, 'button', 'Imprimer');
    expect(allByRole(element, 'button', /^En savoir plus/)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('opens the card that the page asks for, by its id or its number, and lets it be closed', async () => {
    for (const action of ['bus-numerique', ' 7 ']) {
      const element = await roadmap({ attributes: { action } });
      expect(textOf(element), action).to.contain('Un bus dans les villages.');
      byRole(element, 'button', /itinérance/).click();
      await waitUntil(() => !textOf(element).includes('Un bus dans les villages.'));
    }
    const unknown = await roadmap({ attributes: { action: '99' } });
    expect(textOf(unknown)).to.contain('Action inconnue : « 99 ».');
  });
});

describe('the filters of a roadmap', () => {
  it('leave theme, status, lead and text; late ones have a choice of their own', async () => {
    const element = await roadmap();
    choose(byRole(element, 'combobox', 'État'), 'En retard');
    await drawn(element);
    expect(status(element)).to.equal('1 action');
    await press(element, 'Retirer : En retard');
    expect(status(element)).to.equal('3 actions, dont 1 sans avancement renseigné');
    choose(byRole(element, 'combobox', 'Porteur'), 'Agglomération');
    await drawn(element);
    expect(status(element)).to.equal('1 action');
    await press(element, 'Par état');
    expect(headings(element)).to.include('Action 7 · Développer l’itinérance');
  });

  it('finds by words, and says how many once typing stops', async () => {
    const element = await roadmap();
    type(byRole(element, 'searchbox', 'Rechercher une action'), 'guide');
    await waitUntil(() => status(element) === '1 action, dont 1 sans avancement renseigné');
    expect(headings(element)).to.deep.equal(['Feuille de route 2023–2026', 'Petite enfance (1)', 'Kit de bienvenue']);
  });

  it('never end in a dead end: they say which one is too many', async () => {
    const element = await roadmap({ attributes: { status: 'done', theme: 'droits' } });
    expect(textOf(element)).to.contain('Aucune action ne correspond à ces choix.');
    await waitUntil(() => allByRole(element, 'button', 'Sans « Terminée » : 1 action').length, 'no way out');
    await expect(element).to.be.accessible();
    await press(element, 'Sans « Terminée » : 1 action');
    expect(status(element)).to.equal('1 action');
    const [late] = [...byRole<HTMLSelectElement>(element, 'combobox', 'État').options].filter(
      ({ value }) => value === 'late',
    );
    expect(plain(late?.text)).to.equal('En retard (1)');
  });

  it('take their first choices from the page, whatever the case of a name', async () => {
    expect(status(await roadmap({ attributes: { status: 'done' } }))).to.equal('1 action');
    expect(status(await roadmap({ attributes: { lead: 'AGGLOMERATION' } }))).to.equal('1 action');
    expect(status(await roadmap({ attributes: { lead: 'Personne' } }))).to.equal('Aucune action');
  });

  it('do not change the totals, which are of the whole agreement', async () => {
    const element = await roadmap({ attributes: { status: 'done' } });
    expect(textOf(byRole(element, 'list', 'Actions par état'))).to.contain('En cours : 1');
  });
});

describe('the end of the period', () => {
  const agreements = [{ id: 'ctg', title: 'CTG d’essai', start: '2023-01-01', end: '2026-12-31' }];
  const next = { id: 'ctg-2', title: 'Seconde CTG', start: '2027-01-01', end: '2030-12-31' };
  const actions = sampleFeed()['actions'] as Record<string, unknown>[];
  const feed = sampleFeed({
    agreements: [...agreements, next],
    actions: [...actions, { ...actions[1], id: 'suite', title: 'La suite', agreement: 'ctg-2', number: 7 }],
  });

  it('is counted down', async () => {
    expect(textOf(await roadmap())).to.contain('CTG d’essai, jusqu’au 31 décembre 2026, encore 37 jours');
    expect(textOf(await roadmap({ now: at('2026-12-31') }))).to.contain('dernier jour');
    expect(textOf(await roadmap({ now: at('2025-06-01') }))).not.to.contain('encore');
  });

  it('turns the roadmap into a balance, in which nothing is late and a renewal is on its way', async () => {
    const element = await roadmap({ now: at('2027-01-01') });
    const text = textOf(element);
    expect(headings(element)[0]).to.equal('Bilan 2023–2026');
    expect(text).to.contain('CTG d’essai, terminée le 31 décembre 2026, en cours de renouvellement');
    expect(text).to.contain('Non achevée à l’échéance : 1').and.not.to.contain('En retard');
    choose(byRole(element, 'combobox', 'État'), 'Non achevée à l’échéance');
    await drawn(element);
    await open(element, /itinérance/, 'Un bus dans les villages.');
    expect(textOf(element)).to.contain('Non achevée à l’échéance').and.not.to.contain('En retard');
  });

  it('is put off by an extension, by its date', async () => {
    const extended = sampleFeed({ agreements: [{ ...agreements[0], extendedTo: '2027-06-30' }] });
    const during = await roadmap({ feed: extended, now: at('2027-06-01') });
    expect(textOf(during)).to.contain('prolongée jusqu’au 30 juin 2027, encore 29 jours');
    expect(headings(during)[0]).to.equal('Feuille de route 2023–2027');
    const after = await roadmap({ feed: extended, now: at('2027-07-01') });
    expect(textOf(after)).to.contain('terminée le 30 juin 2027 après une prolongation, en cours de renouvellement');
  });

  it('hands over to the next agreement on its first day, with no change to the page, and offers both', async () => {
    const before = await roadmap({ feed, now: at('2026-12-31') });
    expect(status(before)).to.equal('3 actions, dont 1 sans avancement renseigné');
    expect(textOf(before)).to.contain('la suivante commence le 1er janvier 2027');
    choose(byRole(before, 'combobox', 'Convention'), '2027–2030 : Seconde CTG');
    await drawn(before);
    expect(headings(before)[0]).to.equal('Feuille de route 2027–2030');
    expect(textOf(before)).to.contain('Seconde CTG, commence le 1er janvier 2027');
    const after = await roadmap({ feed, now: at('2027-01-01') });
    expect(headings(after)).to.include('Action 7 · La suite').and.not.to.include('Kit de bienvenue');
    choose(byRole(after, 'combobox', 'Convention'), '2023–2026 : CTG d’essai');
    await drawn(after);
    expect(headings(after)[0]).to.equal('Bilan 2023–2026');
    expect(textOf(after)).not.to.contain('en cours de renouvellement');
  });

  it('leaves every link to an action as it is: its agreement is shown', async () => {
    const element = await roadmap({ feed, now: at('2027-01-01'), attributes: { action: 'bus-numerique' } });
    expect(headings(element)[0]).to.equal('Bilan 2023–2026');
    expect(textOf(element)).to.contain('Un bus dans les villages.');
    const number = await roadmap({ feed, now: at('2027-01-01'), attributes: { action: '7' } });
    expect(headings(number)).to.include('Action 7 · La suite');
  });
});

describe('the time line of a roadmap', () => {
  it('is a list of what happens when, whether it is drawn or not', async () => {
    for (const width of [900, 300]) {
      const element = await roadmap({ width });
      byRole(element, 'button', 'Frise').click();
      await waitUntil(() => textOf(element).includes('étape à venir'));
      const marks = [
        ...byRole(element, 'button', /itinérance/)
          .closest('li')!
          .querySelectorAll('.marks li'),
      ];
      expect(marks.map((one) => plain(one.textContent))).to.deep.equal([
        '1er mars 2025 : étape faite, Choisir les arrêts',
        '30 juin 2026 : échéance',
        '15 décembre 2026 : étape à venir, Ouvrir la ligne',
        'sans date : étape faite, Acheter le bus',
      ]);
      expect(textOf(element)).to.contain('Actions sans date');
      const drawing = element.shadowRoot?.querySelector('.track')?.getBoundingClientRect().width ?? 0;
      expect(drawing > 0, `${width}`).to.equal(width === 900);
      await open(element, /itinérance/, 'Un bus dans les villages.');
      await expect(element).to.be.accessible();
    }
  });
});

describe('a roadmap of a thousand actions', () => {
  it('draws some at first, counts all, and goes on from where the person was', async () => {
    const actions = Array.from({ length: 120 }, (_, i) => ({
      id: `a-${i}`,
      title: `Promesse ${i}`,
      summary: 'Une.',
      themes: ['jeunesse'],
      agreement: 'ctg',
    }));
    const element = await roadmap({ feed: sampleFeed({ actions }) });
    const shown = () => allByRole(element, 'button', /^Promesse/).length;
    expect([status(element), shown()]).to.deep.equal(['120 actions, dont 120 sans avancement renseigné', 25]);
    expect(headings(element)).to.include('Jeunesse (120)');
    await press(element, 'Afficher plus d’actions (95)');
    expect(shown()).to.equal(50);
    expect(plain(element.shadowRoot?.activeElement?.textContent)).to.match(/^Promesse 25 /);
    await press(element, 'Afficher plus d’actions (70)');
    expect(shown()).to.equal(75);
    const linked = await roadmap({ feed: sampleFeed({ actions }), attributes: { action: 'a-77' } });
    expect(allByRole(linked, 'button', /^Promesse 77/)).to.have.lengthOf(1);
  });
});

describe('a roadmap in the page’s address', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('shows what the address asks for, opens its action and goes there', async () => {
    history.replaceState(null, '', '?r.status=in-progress&r.action=bus-numerique&r.view=status');
    const element = await roadmap({ attributes: { 'sync-url': 'r' } });
    expect(status(element)).to.equal('1 action');
    expect(textOf(element)).to.contain('Un bus dans les villages.');
    expect(byRole(element, 'button', 'Par état').ariaPressed).to.equal('true');
    expect(plain(element.shadowRoot?.activeElement?.textContent)).to.contain('Développer l’itinérance');
    choose(byRole(element, 'combobox', 'État'), 'Tous les états');
    await drawn(element);
    expect(location.search).to.equal('?r.view=status&r.action=bus-numerique');
  });
});
