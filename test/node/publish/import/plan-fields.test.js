/** An action of a plan, column by column: what a person wrote there is what a resident reads. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadImporters } from './support.js';

let read, toldOf;
before(async () => ({ read, toldOf } = await loadImporters()));

const quote = (text) => `"${text.replaceAll('"', '""')}"`;
/** A plan of one row, by the titles of its columns. */
const planOf = (cells) => {
  const row = { 'Titre de la fiche': 'Ouvrir un relais', Axe: '', Statut: '', Descriptif: '', ...cells };
  return `${Object.keys(row).map(quote).join(';')}\n${Object.values(row).map(quote).join(';')}\n`;
};
const all = (cells) => read(planOf(cells), { agreement: 'ctg' });
const one = async (cells) => (await all(cells)).actions[0];
const told = (cells) => toldOf(planOf(cells), { agreement: 'ctg' });

describe('an action of a plan', () => {
  it('has the status that its word means', async () => {
    for (const [status, words] of [
      ['planned', 'À venir|Prévu|Prévue|Planifié|Planifiée|Non démarré|Non démarrée'],
      ['in-progress', 'En cours|Démarré|Démarrée|Engagé|Engagée'],
      ['done', 'Réalisé|Réalisée|Terminé|terminée|Fait|Faite|Achevé|ACHEVÉE'],
      ['paused', 'En pause|Suspendu|Suspendue'],
      ['abandoned', 'Abandonné|Abandonnée'],
    ])
      for (const Statut of words.split('|')) {
        const { actions, kinds } = await all({ Statut });
        assert.deepEqual([actions[0].status, kinds], [status, ['names-left-out']], Statut);
      }
    assert.deepEqual((await all({ Statut: '' })).kinds, ['names-left-out']);
  });

  it('has none where its word means none, which is told at its cell', async () => {
    for (const Statut of ['À discuter', 'constructor']) {
      const { actions, problems } = await all({ Statut });
      assert.equal(actions[0].status, undefined);
      const { level, kind, value, place } = problems[0];
      assert.deepEqual(
        [level, kind, value, place.row, place.column],
        ['warning', 'unknown-status', Statut, 2, 'Statut'],
      );
    }
    const { fr, en } = await told({ Statut: 'À discuter' });
    assert.deepEqual(fr[0], [
      'Le statut «\u00a0À discuter\u00a0» n’a pas d’équivalent\u00a0: l’action paraît avec «\u00a0statut non renseigné\u00a0».',
      'Choisissez «\u00a0À venir\u00a0», «\u00a0En cours\u00a0», «\u00a0Réalisé\u00a0», «\u00a0En pause\u00a0» ou «\u00a0Abandonné\u00a0».',
    ]);
    assert.deepEqual(en[0], [
      'The status “À discuter” has no equivalent: the action appears with “status not given”.',
      'Choose “À venir”, “En cours”, “Réalisé”, “En pause” or “Abandonné”.',
    ]);
  });

  it('is numbered by its title or by its column', async () => {
    /** @type {[title: string, column: string, number: number | undefined, words: string][]} */
    const titles = [
      ['Action 3 : Ouvrir un relais', '', 3, 'Ouvrir un relais'],
      ['Fiche action n°12 – Ouvrir', '', 12, 'Ouvrir'],
      ['FICHE-ACTION N ° 4. Ouvrir', '', 4, 'Ouvrir'],
      ['Fiche - action no. 5) Ouvrir', '', 5, 'Ouvrir'],
      ['action n 6-Ouvrir', '', 6, 'Ouvrir'],
      ['Action 123 — Ouvrir', '', 123, 'Ouvrir'],
      ['Action 3 : Ouvrir', '8', 3, 'Ouvrir'],
      ['Ouvrir', '8', 8, 'Ouvrir'],
      ['Ouvrir', '0', 0, 'Ouvrir'],
      ['Ouvrir', '-1', undefined, 'Ouvrir'],
      ['Ouvrir', '1,5', undefined, 'Ouvrir'],
      ['Ouvrir', 'huit', undefined, 'Ouvrir'],
      ['Action 1234 : Ouvrir', '', undefined, 'Action 1234 : Ouvrir'],
      ['Action 3 :', '', undefined, 'Action 3 :'],
      ['Action 3 lieux', '', undefined, 'Action 3 lieux'],
      ['Suite de l’action 3 : Ouvrir', '', undefined, 'Suite de l’action 3 : Ouvrir'],
    ];
    for (const [title, column, number, words] of titles) {
      const { actions, kinds } = await all({ 'Titre de la fiche': title, Numéro: column });
      const [action] = actions;
      assert.deepEqual([action.number, action.title, kinds], [number, words, ['names-left-out']], title);
      if (number !== undefined) assert.equal(action.id, `ctg-${number}`);
    }
  });

  it('has an address of its first eight words where it has no number', async () => {
    const title = 'Ouvrir un lieu d’accueil pour les enfants et les parents de Véron';
    assert.equal((await one({ 'Titre de la fiche': title })).id, 'ctg-ouvrir-un-lieu-d-accueil-pour-les-enfants');
  });

  it('is the first of two titles, on one line', async () => {
    assert.equal((await one({ 'Titre de la fiche': 'Ouvrir\nun relais\n(ou)\nUn lieu' })).title, 'Ouvrir un relais');
  });

  it('without a title is told, with what it says', async () => {
    const { actions, problems } = await all({ 'Titre de la fiche': '', Descriptif: 'Un relais.' });
    assert.deepEqual(actions, []);
    assert.deepEqual(
      problems.map(({ level, kind, value, place }) => [level, kind, value, place.row]),
      [['error', 'incomplete-record', 'Un relais.', 2]],
    );
    assert.deepEqual(await told({ 'Titre de la fiche': '', Descriptif: 'Un relais.' }), {
      fr: [
        [
          'Cette fiche n’a pas de titre\u00a0: elle n’est pas reprise.',
          'Remplissez la colonne «\u00a0Titre de l’action\u00a0».',
        ],
      ],
      en: [['This record has no title: it is not taken over.', 'Fill in the column “Titre de l’action”.']],
    });
  });

  it('has the themes that its axes are called by, with or without their numbers', async () => {
    for (const Axe of [
      'Jeunesse',
      'Axe 2. JEUNESSE',
      'axe 2 : Jeunesse',
      'Axe – Jeunesse',
      '1.1. Jeunesse',
      '2 - Jeunesse',
      'Objectif 3 : Jeunesse',
      'Objectif stratégique 1.2 Jeunesse',
    ])
      assert.deepEqual((await one({ Axe })).themes, ['jeunesse'], Axe);
    const { themes, context } = await one({
      Axe: 'Petite\nenfance',
      'Sous-axe': '1. Numérique',
      'Sous-sous axe': 'Jeunesse',
    });
    assert.deepEqual(themes, ['petite-enfance', 'jeunesse', 'numerique']);
    assert.equal(context, 'Petite enfance › 1. Numérique › Jeunesse');
    assert.deepEqual((await one({ Axe: 'Le grand axe Jeunesse' })).themes, []);
  });

  it('keeps what has no place of its own, under its title', async () => {
    const { context } = await one({
      Axe: 'Jeunesse',
      Contexte: 'Peu de lieux.',
      'Structure pilote': 'Sens',
      'Direction ou service pilote': '- Enfance\n- Sport',
      Gouvernance: 'Un comité',
      Moyens: 'Deux postes',
      'Participation citoyenne': 'Oui, chaque mois',
      Calendrier: 'Au printemps',
      Financements: 'CAF',
      'Budget prévisionnel total HT': '1 234 567,5 €',
      'Action en amélioration continue': 'VRAI',
    });
    assert.equal(
      context,
      [
        'Jeunesse',
        'Peu de lieux.',
        'Service pilote\u00a0: Enfance, Sport',
        'Gouvernance\u00a0: Un comité',
        'Moyens\u00a0: Deux postes',
        'Participation citoyenne\u00a0: Oui, chaque mois',
        'Calendrier\u00a0: Au printemps',
        'Financements\u00a0: CAF',
        'Budget prévisionnel total\u00a0: 1\u202f234\u202f567,5\u00a0€ HT',
        'Action en amélioration continue, sans date de fin.',
      ].join('\n\n'),
    );
    assert.equal((await one({ Budget: '900' })).context, 'Budget prévisionnel total\u00a0: 900\u00a0€ HT');
    assert.equal((await one({ 'Amélioration continue': 'non', Budget: 'à voir' })).context, undefined);
  });

  it('is led by its structures, or else by their services', async () => {
    const led = async (lead, service) => {
      const { lead: found, context } = await one({ 'Structure pilote': lead, 'Service pilote': service });
      return [found?.organization, context];
    };
    assert.deepEqual(await led('Sens, CAF ; MSA\nVéron', ''), ['Sens, CAF, MSA, Véron', undefined]);
    assert.deepEqual(await led('', 'Enfance'), ['Enfance', undefined]);
    assert.deepEqual(await led('', 'Enfance, Sport'), ['Enfance, Sport', undefined]);
    assert.deepEqual(await led('Sens', 'Enfance'), ['Sens', 'Service pilote\u00a0: Enfance']);
    assert.deepEqual(await led('', ''), [undefined, undefined]);
    assert.deepEqual(await led('Ces informations devront être saisies plus tard', ''), [undefined, undefined]);
  });

  it('has its lists line by line, without their bullets', async () => {
    const action = await one({
      Objectifs: '- Accueillir\n\n• Écouter\nDemi-journées',
      Partenaires: '• CAF, -MSA\n* Sens',
      Indicateurs: '* Places\n– Familles',
      Étapes: '- Trouver un lieu\nOuvrir',
      Cibles: 'Familles\nJeunes',
    });
    assert.deepEqual(action.objectives, ['Accueillir', 'Écouter', 'Demi-journées']);
    assert.deepEqual(action.partners, ['CAF', 'MSA', 'Sens']);
    assert.deepEqual(action.indicators, [
      { id: 'indicateur-1', name: 'Places' },
      { id: 'indicateur-2', name: 'Familles' },
    ]);
    assert.deepEqual(action.steps, [{ title: 'Trouver un lieu' }, { title: 'Ouvrir' }]);
    assert.equal(action.audience, 'Familles\nJeunes');
  });

  it('says nothing where a box is empty or holds what the template wrote', async () => {
    for (const empty of [
      'FAUX',
      'false',
      'Ces informations devront être saisies directement',
      'Ce champ ne sera pas intégré',
    ])
      assert.equal((await one({ Cibles: empty })).audience, undefined, empty);
    for (const said of ['Faux amis', 'Public faux', 'Note : ce champ ne sera pas intégré'])
      assert.equal((await one({ Cibles: said })).audience, said);
  });

  it('is funded by who gives, with how much where that is a number', async () => {
    const of = (...pairs) =>
      Object.fromEntries(
        pairs.flatMap(([funder, amount], index) => [
          [`Financeur ${index + 1}`, funder],
          [`Montant ${index + 1}`, amount],
        ]),
      );
    const { actions, problems } = await all(
      of(
        ['CAF\nde l’Yonne', '1 000 €'],
        ['MSA', '0'],
        ['Sens', 'à voir'],
        ['État', '-5'],
        ['', '7'],
        ['Ces informations devront être saisies', '8'],
      ),
    );
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { row, column } }) => [level, kind, value, row, column]),
      [
        ['warning', 'unreadable-number', 'à voir', 2, 'Montant 3'],
        ['warning', 'unreadable-number', '-5', 2, 'Montant 4'],
        ['advice', 'names-left-out', undefined, undefined, undefined],
      ],
    );
    const { fr, en } = await told({ Budget: '-5 €' });
    assert.deepEqual(fr[0], [
      '«\u00a0-5 €\u00a0» n’est pas un montant\u00a0: il n’est pas repris.',
      'Écrivez un nombre d’euros\u00a0: 1500.',
    ]);
    assert.deepEqual(en[0], ['“-5 €” is not an amount: it is not taken over.', 'Write a number of euros: 1500.']);
    assert.deepEqual(actions[0].funding, [
      { funder: 'CAF de l’Yonne', planned: 1000 },
      { funder: 'MSA', planned: 0 },
      { funder: 'Sens' },
      { funder: 'État' },
    ]);
    assert.deepEqual((await one({ Financeur: 'CAF', 'Montant prévu': '5' })).funding, [{ funder: 'CAF', planned: 5 }]);
    for (const other of [
      { Financeur: 'CAF', Somme: '5' },
      { Cofinanceur: 'CAF', Montant: '5' },
      { 'Financeur un': 'x', Montant: '5' },
    ])
      assert.equal((await one(other)).funding, undefined, JSON.stringify(other));
  });

  it('has its links, each called by what stands before it', async () => {
    const { links } = await one({
      'Documents et liens':
        '- Bilan : https://exemple.fr/bilan\nhttps://exemple.fr/seul\nVoir http://a.exemple.fr et https://b.exemple.fr\nRapport papier\n"<https://c.exemple.fr>" –',
    });
    assert.deepEqual(links.slice(0, 2), [
      { url: 'https://exemple.fr/bilan', title: 'Bilan' },
      { url: 'https://exemple.fr/seul', title: 'https://exemple.fr/seul' },
    ]);
    assert.deepEqual(
      links.map(({ url }) => url),
      [
        'https://exemple.fr/bilan',
        'https://exemple.fr/seul',
        'http://a.exemple.fr',
        'https://b.exemple.fr',
        'https://c.exemple.fr',
      ],
    );
  });

  it('begins and ends on days, in months or in years; what is no date is told at its cell', async () => {
    const dated = async (start, end) => {
      const action = await one({ 'Date de début': start, 'Date de fin': end });
      return [action.start, action.end];
    };
    assert.deepEqual(await dated('05/12/2026', 'décembre 2027'), ['2026-12-05', '2027-12']);
    assert.deepEqual(await dated('2026', ''), ['2026', undefined]);
    const { problems } = await all({ 'Date de début': 'bientôt', 'Date de fin': 'FAUX' });
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { row, column } }) => [level, kind, value, row, column]),
      [
        ['warning', 'unreadable-date', 'bientôt', 2, 'Date de début'],
        ['advice', 'names-left-out', undefined, undefined, undefined],
      ],
    );
    const { fr, en } = await told({ 'Date de fin': 'bientôt' });
    assert.deepEqual(fr[0], [
      '«\u00a0bientôt\u00a0» n’est pas une date\u00a0: elle n’est pas reprise.',
      'Écrivez le jour, le mois et l’année\u00a0: 05/12/2026.',
    ]);
    assert.deepEqual(en[0], [
      '“bientôt” is not a date: it is not taken over.',
      'Write the day, the month and the year: 05/12/2026.',
    ]);
  });

  it('comes from the plan, or from what the configuration calls it', async () => {
    assert.deepEqual((await one({})).source, { name: 'Plan d’actions' });
    const source = { name: 'Notre plan', url: 'https://exemple.fr' };
    const named = { agreement: 'ctg', source, license: 'Licence Ouverte 2.0' };
    const [action] = (await read(planOf({}), named)).actions;
    assert.deepEqual([action.source, action.license], [source, 'Licence Ouverte 2.0']);
    assert.ok(!('license' in (await one({}))));
  });
});
