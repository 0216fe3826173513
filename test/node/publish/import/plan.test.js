/** Plans of actions: a guide first, bands of titles, merged cells, dates as numbers, boxes that are not ticked. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../../support/any.js';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { fileOf, loadImporters, needsReal, realFile } from './support.js';

let read, refused;
before(async () => ({ read, refused } = await loadImporters()));
const named = { agreement: 'ctg' };

describe('Territoires en Transitions, real files', needsReal, () => {
  it('gives the 29 actions of a plan', async () => {
    const { actions, format, problems } = await read(realFile('plan-actions.xlsx'), named);
    assert.equal(format, 'plan-actions');
    assert.deepEqual(
      actions.map(({ number }) => number),
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    const { objectives, context, ...first } = actions[0];
    assert.deepEqual(first, {
      id: 'ctg-1',
      title: "Création d'un comité de suivi d'élus autour du CLS",
      summary:
        'Il s’agit alors de permettre aux élus communautaires d’à la fois porter la parole des habitants dans le cadre du CLS mais aussi de pouvoir suivre l’avancée des actions et de se tenir informé de toute son actualité.',
      themes: [],
      agreement: 'ctg',
      number: 1,
      status: 'planned',
      lead: { organization: 'Contrat Local de Santé' },
      partners: ['Giga partenaire'],
      funding: [
        { funder: 'John Doe', planned: 1000 },
        { funder: 'Bernard', planned: 25000 },
        { funder: 'François', planned: 666 },
      ],
      start: '2025-12-01',
      end: '2030-09-01',
      source: { name: 'Plan d’actions' },
    });
    assert.equal(objectives.length, 9);
    assert.equal(objectives[0], 'Objectif général : L’appropriation du Contrat Local de Santé par les élus');
    assert.equal(
      context,
      [
        'Axe 1. COORDINATION DU CLS - AXE TRANSVERSAL › Objectif stratégique 1. Impulser une dynamique participative › Sous-Sous Axe',
        'Service pilote\u00a0: COM L1, Contrat Local de Santé',
        'Gouvernance\u00a0: Une instance de gouvernance',
        'Moyens\u00a0: Moyen humain très humain',
        'Participation citoyenne\u00a0: Co-construction',
        'Financements\u00a0: BPI',
        'Budget prévisionnel total\u00a0: 5\u202f000\u202f000\u00a0€ HT',
        'Action en amélioration continue, sans date de fin.',
      ].join('\n\n'),
    );
    // Row 17 has no status; row 30 says « À discuter », which the feed does not know.
    assert.equal(actions[13].title, 'Expérimenter le dispositif « psy de rue »');
    assert.equal(actions[13].status, undefined);
    assert.deepEqual([actions[13].start, actions[13].end], ['2026-09-01', '2027-09-01']);
    assert.equal(actions[26].status, undefined);
    assert.ok(
      problems.some(({ kind, place }) => kind === 'unknown-status' && place.row === 30 && place.column === 'Statut'),
    );
  });

  it('lets no name of a person out', async () => {
    const { records } = await read(realFile('plan-actions.xlsx'), named);
    assert.doesNotMatch(JSON.stringify(records), /AMOUROUS|JULIAN|COTA|DORIGNY|Volte/);
  });

  it('gives the one example of the empty template, and neither its titles nor its help', async () => {
    const { actions, problems } = await read(realFile('plan-actions-modele.ods'), named);
    assert.equal(actions.length, 1);
    const [{ title, number, status, start, end, funding, indicators, partners }] = actions;
    assert.deepEqual(
      { title, number, status, start, end, indicators, partners },
      {
        title: 'Assurer la coordination de la transition écologique',
        number: 1,
        status: 'planned',
        // 44881.
        start: '2022-11-16',
        end: undefined,
        indicators: undefined,
        partners: ['Associations locales', 'Ecopartenaire'],
      },
    );
    assert.deepEqual(funding, [
      { funder: 'Métropole, Région', planned: 50000 },
      { funder: 'DREAL', planned: 15000 },
      { funder: 'Département 64', planned: 12000 },
    ]);
    const [wrong] = problems.filter(({ kind }) => kind === 'unreadable-date');
    assert.deepEqual([wrong.place.row, wrong.place.column, wrong.value], [5, 'Date de fin', 'oui']);
  });
});

describe('a plan of actions', () => {
  const guide = [['Comment remplir'], ['Les colonnes jaunes d’abord']];
  const rows = [
    ['Plan du territoire 2026-2030', null, null, null, 'Calendrier'],
    [
      'Axe (x)',
      'Titre de l’action',
      'Titre de la sous-action',
      'Descriptif',
      'Date de début',
      'Date de fin',
      'Statut',
      'Structure pilote',
      'Personne pilote',
      'Indicateurs liés',
      'Action en amélioration continue',
      'Documents et liens',
    ],
    ['Champ texte', 'Champ texte', 'Champ texte', 'Champ texte', 'Champ date', 'Champ date', 'Champ liste déroulante'],
    [
      'Petite enfance',
      'Action 3 : Ouvrir un relais',
      null,
      'Un relais.\nPour tous.',
      46023,
      '31/12/2027',
      'En cours',
      'Sens, CAF',
      'Zoé Privée',
      '- Places\n- Familles',
      false,
      'Bilan : https://exemple.fr/bilan',
    ],
    [null, 'Action 3 : Ouvrir un relais', 'Trouver un lieu', 'À Véron', null, 'FAUX', 'Réalisé', null, 'Zoé Privée'],
    ['Jeunesse', 'Ouvrir un local', null, null, 'bientôt', '2028', 'En retard', null, null, null, 'FAUX'],
    [null, null, null, null, null, null, null, null, null, null, false],
  ];
  const expected = [
    {
      id: 'ctg-3',
      title: 'Ouvrir un relais',
      summary: 'Un relais.\nPour tous.',
      themes: ['petite-enfance'],
      agreement: 'ctg',
      number: 3,
      status: 'in-progress',
      context: 'Petite enfance',
      lead: { organization: 'Sens, CAF' },
      start: '2026-01-01',
      end: '2027-12-31',
      steps: [{ title: 'Trouver un lieu', done: true, note: 'À Véron' }],
      indicators: [
        { id: 'indicateur-1', name: 'Places' },
        { id: 'indicateur-2', name: 'Familles' },
      ],
      links: [{ url: 'https://exemple.fr/bilan', title: 'Bilan' }],
      source: { name: 'Plan d’actions' },
    },
    {
      id: 'ctg-ouvrir-un-local',
      title: 'Ouvrir un local',
      summary: 'Ouvrir un local',
      themes: ['jeunesse'],
      agreement: 'ctg',
      context: 'Jeunesse',
      end: '2028',
      source: { name: 'Plan d’actions' },
    },
  ];
  // The axis is merged over the action and its part.
  const sheets = [
    { name: 'Mode d’emploi', rows: guide },
    { name: 'Import', rows, merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 0 }] },
  ];

  it('is read from .xlsx and .ods, below its guide and its titles', async () => {
    for (const bytes of [await writeXlsx({ sheets }), await writeOds({ sheets })]) {
      const { actions, records, problems } = await read({ name: 'x', bytes: new Uint8Array(bytes) }, named);
      assert.deepEqual(actions, expected);
      assert.doesNotMatch(JSON.stringify(records), /Zoé/);
      assert.deepEqual(
        problems.map(({ kind, place }) => [kind, place.sheet, place.row, place.column]),
        [
          ['unknown-status', 'Import', 6, 'Statut'],
          ['unreadable-date', 'Import', 6, 'Date de début'],
          ['names-left-out', undefined, undefined, undefined],
        ],
      );
    }
  });

  it('is read from a plain CSV with several lines in a cell, each row at its own line', async () => {
    const csv =
      'Titre de la fiche;Descriptif;Axe;Structure pilote;Statut;Date de fin\n"Ouvrir un relais";"Un relais.\n\nPour tous.";Petite enfance;CAF;En cours;31/12/2027\nÀ préciser;;Jeunesse;CAF;Bloqué;\n';
    const { actions, problems } = await read(csv, named);
    assert.deepEqual(
      actions.map(({ title, summary, end }) => [title, summary, end]),
      [
        ['Ouvrir un relais', 'Un relais.\n\nPour tous.', '2027-12-31'],
        ['À préciser', 'À préciser', undefined],
      ],
    );
    const [status] = problems;
    assert.deepEqual([status.kind, status.place.row, status.value], ['unknown-status', 5, 'Bloqué']);
  });

  it('says that its convention is not named', async () => {
    const { actions, kinds } = await read('Plan 2026\nTitre de la fiche;Axe;Statut;Descriptif\nA;B;En cours;C\n');
    assert.equal(actions[0].agreement, 'plan-plan-2026');
    assert.deepEqual(kinds, ['no-agreement', 'names-left-out']);
  });

  it('gives two fiches of one title two addresses', async () => {
    const { actions, kinds } = await read(
      'Titre de la fiche;Axe;Statut;Descriptif\nA;B;En cours;C\nA;B;Réalisé;D\n',
      named,
    );
    assert.deepEqual(
      actions.map(({ id }) => id),
      ['ctg-a', 'ctg-a-2'],
    );
    assert.ok(kinds.includes('duplicate-title'));
  });

  it('is read whatever its cells hold', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('FAUX', 'VRAI', '31/12/2027', '46023', 'Action 3. X', '', '-1', 'https://a.b', 'Champ texte'),
      fc.double().map(String),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { maxLength: 6 }), async (table) => {
        const quote = (text) => `"${text.replaceAll('"', '""')}"`;
        const csv = [rows[1], ...table].map((row) => row.map((value) => quote(value ?? '')).join(';')).join('\n');
        const { actions = [], kinds } = await read(fileOf(csv), named);
        assert.deepEqual(
          refused({ actions }).filter(({ code }) => code !== 'duplicate'),
          [],
        );
        assert.ok(!kinds.includes('unreadable-file'));
      }),
      { numRuns: 300 },
    );
  });
});
