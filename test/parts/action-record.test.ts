import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const SERVICE = { id: 'bus', name: 'Bus', summary: 'S', themes: [], actions: ['a'], place: { commune: '89443' } };
const action = (fields: Record<string, unknown>) => ({
  id: 'a',
  title: 'Une action',
  summary: 'Résumé.',
  themes: [],
  agreement: 'ctg',
  ...fields,
});

/** An opened card of an action that has the given fields; `root` replaces keys of the feed. */
async function opened(
  fields: Record<string, unknown>,
  root: Record<string, unknown> = {},
  lang = 'fr',
): Promise<HTMLElement> {
  const feed = sampleFeed({ services: [], events: [], actions: [action(fields)], ...root });
  const card = await mount('ctg-action-card', { feed, attributes: { action: 'a', lang } });
  byRole(card, 'button', /^(En savoir plus|Find out more)/).click();
  await waitUntil(
    () => card.shadowRoot?.querySelector('details[open] .text > *') && !/Chargement|Loading/.test(textOf(card)),
  );
  await drawn(card);
  return card;
}
const description = (card: HTMLElement, term: string): Element => {
  const found = allByRole(card, 'term').find((one) => textOf(one) === term)?.nextElementSibling;
  if (!found) throw new Error(`nothing is said of ${term} in: ${textOf(card)}`);
  return found;
};
const items = (of: Element): string[] => allByRole(of, 'listitem').map(textOf);
const rows = (table: HTMLElement): string[] =>
  allByRole(table, 'row').map((row) => [...row.children].map(textOf).join(' | '));

describe('an opened action', () => {
  it('says so where nothing else is published, and leaves out what is not', async () => {
    const card = await opened({});
    expect(textOf(card)).to.contain('Rien d’autre n’est publié sur cette action pour l’instant.');
    await expect(card).to.be.accessible();
  });

  it('tells each step: done and when, or past its date, which is not « not done »', async () => {
    const steps = [
      { title: 'Choisir', done: '2025-03-01' },
      { title: 'Acheter', done: true, note: 'D’occasion.' },
      { title: 'Peindre', due: '2026-10' },
      { title: 'Ouvrir', done: '2027-01-15' },
    ];
    expect(items(description(await opened({ steps }), 'Étapes'))).to.deep.equal([
      '✓ Choisir (faite, 1er mars 2025)',
      '✓ Acheter (faite) D’occasion.',
      '○ Peindre (échéance : octobre 2026) échéance passée, pas annoncée comme faite',
      // A date to come is a plan.
      '○ Ouvrir (échéance : 15 janvier 2027)',
    ]);
  });

  it('keeps every deadline with the day on which it was set and why, of the action and of a step', async () => {
    const card = await opened({
      end: '2027-06',
      deadlines: [
        { set: '2025-01', end: '2026-03-31' },
        { set: '2026-02-10', end: '2026-09-30', reason: 'Livraison tardive.' },
      ],
      steps: [
        {
          title: 'Installer',
          due: '2026-12-01',
          deadlines: [{ end: '2025' }, { set: '2026-01-05', end: '2026-12-01', reason: 'Marché relancé.' }],
        },
      ],
    });
    expect(items(description(card, 'Échéances successives'))).to.deep.equal([
      '31 mars 2026 (fixée en janvier 2025)',
      '30 septembre 2026 (fixée le 10 février 2026) : Livraison tardive.',
      'juin 2027 (échéance actuelle)',
    ]);
    expect(items(description(card, 'Étapes')).slice(1)).to.deep.equal([
      '2025',
      '1er décembre 2026 (fixée le 5 janvier 2026) : Marché relancé.',
    ]);
    await expect(card).to.be.accessible();
  });

  it('shows an indicator from its start to its target, as a drawing and as figures', async () => {
    const indicators = [
      {
        id: 'stops',
        name: 'Communes desservies',
        unit: 'communes',
        type: 'output',
        baseline: { date: '2023', value: 0 },
        values: [
          { date: '2025-06', value: 1234.5 },
          { date: '2024', value: 3 },
        ],
        target: { value: 1000 },
      },
    ];
    const card = await opened({ indicators });
    expect(rows(byRole(card, 'table', 'Communes desservies'))).to.deep.equal([
      '○ Au départ, 2023 | 0 communes',
      '● Mesure, 2024 | 3 communes',
      '● Dernière mesure, juin 2025 | 1 234,5 communes',
      '◇ Cible | 1 000 communes (atteinte)',
    ]);
    expect(description(card, 'Indicateurs').querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    await expect(card).to.be.accessible();
  });

  it('tells in words an indicator that has no figures, and draws nothing', async () => {
    const indicators = [{ id: 'joy', name: 'Ressenti', values: [{ date: '2025', text: 'Bon accueil' }], target: {} }];
    const card = await opened({ indicators });
    expect(rows(byRole(card, 'table', 'Ressenti'))).to.deep.equal([
      '● Dernière mesure, 2025 | Bon accueil',
      '◇ Cible | non renseigné',
    ]);
    expect(description(card, 'Indicateurs').querySelector('svg')).to.equal(null);
  });

  it('adds up what is known of the money, and says what is not', async () => {
    const funding = [
      { funder: 'CAF', year: 2025, planned: 18000, spent: 16450 },
      { funder: 'CAF', year: 2026, planned: 22000 },
      { funder: 'Communes', year: 2026, planned: 9000, spent: 4300.5 },
    ];
    const card = await opened({ funding });
    expect(rows(byRole(card, 'table'))).to.deep.equal([
      'Financeur | Année | Prévu | Dépensé',
      'CAF | 2025 | 18 000 € | 16 450 €',
      'CAF | 2026 | 22 000 € | non renseigné',
      'Communes | 2026 | 9 000 € | 4 300,50 €',
      'Total | 49 000 € | 20 750,50 €',
    ]);
    expect(textOf(card)).to.contain('Un montant n’est pas renseigné et ne compte pas dans le total.');
    await expect(card).to.be.accessible();
  });

  it('names those who pay where no amount is known', async () => {
    const card = await opened({ funding: [{ funder: 'CAF' }, { funder: 'MSA' }, { funder: 'CAF', year: 2026 }] });
    expect(textOf(description(card, 'Financement'))).to.equal('CAF, MSA');
  });

  it('gives its news from the newest, with the status that each brought and where that is told', async () => {
    const source = 'https://exemple.fr/actualite';
    const updates = [
      { date: '2026-02-10', title: 'Lancement', status: 'in-progress', source },
      { date: '2026-05', text: 'Tout est prêt.' },
    ];
    const card = await opened({ updates });
    expect(items(description(card, 'Dernières nouvelles'))).to.deep.equal([
      'mai 2026 Tout est prêt.',
      '10 février 2026 : Lancement ◑ En cours Source : Lancement',
    ]);
    expect(byRole(card, 'link', 'Source : Lancement').getAttribute('href')).to.equal(source);
  });

  it('tells what came of it, what was learnt and what was decided', async () => {
    const evaluation = { results: 'R.', lessons: 'L.', decision: 'change', validated: '2026-03-18' };
    const text = textOf(description(await opened({ evaluation }), 'Bilan'));
    expect(text).to.equal(
      'Résultats R. Enseignements L. Suite décidée L’action est modifiée (bilan validé le 18 mars 2026)',
    );
  });

  it('links to documents and to people, and names the communes', async () => {
    const card = await opened({
      links: [{ title: 'Plan', url: 'https://exemple.fr/plan' }],
      contact: { phone: '03 53 01 20 06' },
      lead: { organization: 'Agglomération', name: 'La coordination', email: 'ctg@exemple.fr' },
      partners: ['CAF', 'MSA'],
      coverage: ['89464', '89387'],
    });
    expect(byRole(card, 'link', 'Plan').getAttribute('href')).to.equal('https://exemple.fr/plan');
    expect(byRole(card, 'link', 'La coordination').getAttribute('href')).to.equal('mailto:ctg@exemple.fr');
    expect(byRole(card, 'link', '03 53 01 20 06').getAttribute('href')).to.equal('tel:0353012006');
    expect(textOf(description(card, 'Partenaires'))).to.equal('CAF, MSA');
    expect(textOf(description(card, 'Communes concernées'))).to.equal('Sens, Villeneuve-sur-Yonne');
  });

  it('marks the names of the communes on a page in another language', async () => {
    const card = await opened({ coverage: ['89464', '89387'] }, {}, 'en');
    const names = description(card, 'Communes concerned').querySelector('[lang="fr"]');
    expect(names?.textContent).to.equal('Sens, Villeneuve-sur-Yonne');
  });

  it('names what it follows, what follows it, and the services and events that come of it', async () => {
    const timing = (day: string, status?: string) => ({ start: day, end: day, ...(status ? { status } : {}) });
    const event = (id: string, timings: unknown[], fields = {}) => ({
      id,
      title: `Événement ${id}`,
      summary: 'S',
      themes: [],
      actions: ['a'],
      timings,
      ...fields,
    });
    const card = await opened(
      {},
      {
        agreements: [
          { id: 'old', title: 'CTG 1', start: '2018-01-01', end: '2022-12-31' },
          { id: 'ctg', title: 'CTG 2', start: '2023-01-01', end: '2026-12-31' },
          { id: 'new', title: 'CTG 3', start: '2027-01-01', end: '2030-12-31' },
        ],
        actions: [
          action({ follows: ['before'] }),
          { ...action({ id: 'before', agreement: 'old', number: 3, title: 'Avant' }) },
          { ...action({ id: 'after', agreement: 'new', title: 'Après', follows: ['a'] }) },
        ],
        services: [SERVICE, { ...SERVICE, id: 'other', name: 'Autre', actions: ['before'] }],
        events: [
          event('dated', [timing('2026-11-01'), timing('2026-11-30', 'cancelled'), timing('2026-12-05')]),
          event('off', [timing('2026-12-05')], { status: 'cancelled' }),
        ],
      },
    );
    expect(items(description(card, 'Fait suite à'))).to.deep.equal(['Action 3 · Avant (CTG 1)']);
    expect(items(description(card, 'Se poursuit avec'))).to.deep.equal(['Après (CTG 3)']);
    expect(items(description(card, 'Services issus de cette action'))).to.deep.equal(['Bus (Véron)']);
    expect(items(description(card, 'Événements issus de cette action'))).to.deep.equal([
      'Événement dated (5 décembre 2026)',
      'Événement off',
    ]);
    await expect(card).to.be.accessible();
  });

  it('tells the place of a sensitive service nowhere', async () => {
    const card = await opened({}, { services: [{ ...SERVICE, sensitive: true }] });
    expect(items(description(card, 'Services issus de cette action'))).to.deep.equal(['Bus']);
  });
});
