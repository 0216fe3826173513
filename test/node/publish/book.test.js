/** The coordinator's workbook, as people fill it. Each case is a habit of spreadsheets that must do no harm. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';

let readBooks, written;
before(async () => {
  ({ readBooks } = await loadSource('src/publish/book/read.ts'));
  written = await loadSource('src/publish/book/written.ts');
});

const COMMUNES = [
  { code: '89387', name: 'Sens', postalCodes: ['89100'] },
  { code: '89443', name: 'Véron', postalCodes: ['89510'] },
  { code: '89342', name: 'Saint-Clément', postalCodes: ['89100'] },
];
const THEMES = [
  { id: 'petite-enfance', name: 'Petite enfance' },
  { id: 'vie-sociale', name: 'Animation de la vie sociale' },
];
const OPTIONS = {
  territory: { communes: COMMUNES, themes: THEMES, mapping: {} },
  now: Date.parse('2026-11-24T08:00:00+01:00'),
  zone: 'Europe/Paris',
  window: { from: '2026-01-01', to: '2027-12-31' },
  agreement: 'ctg-2026',
};

const csv = (name, text) => ({ name, bytes: new TextEncoder().encode(text) });
const read = (...files) => readBooks(files, OPTIONS);
const book = async (sheets, name = 'classeur.xlsx') => ({
  name,
  bytes: await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })) }),
});
const kinds = ({ problems }) => problems.map(({ kind }) => kind);
const only = async (promise, collection = 'services') => {
  const imported = await promise;
  assert.equal(imported.records[collection]?.length, 1, JSON.stringify(imported.problems));
  return imported.records[collection][0].record;
};

describe('values as people write them', () => {
  const date = (day) => ({ day });
  const cases = {
    readDay: [
      ['5/12/2026', '2026-12-05'],
      ['05-12-26', '2026-12-05'],
      ['5 décembre 2026', '2026-12-05'],
      ['Sam. 5 déc. 2026', '2026-12-05'],
      ['le 1er août 2026', '2026-08-01'],
      ['2026-12-05', '2026-12-05'],
      ['2026-12-05 00:00:00', '2026-12-05'],
      [46361, '2026-12-05'],
      [date('2026-12-05'), '2026-12-05'],
      ['30/02/2026', undefined],
      ['12/2026', undefined],
      ['bientôt', undefined],
      [12, undefined],
    ],
    readLooseDay: [
      ['2026', '2026'],
      [2026, '2026'],
      ['12/2026', '2026-12'],
      ['décembre 2026', '2026-12'],
      ['5/12/2026', '2026-12-05'],
      ['fin 2026', undefined],
    ],
    readTime: [
      ['9h', 540],
      ['9 h 30', 570],
      ['9\u00a0h\u00a030', 570],
      ['09:30', 570],
      ['9.30', 570],
      ['9H05', 545],
      ['09:30:00', 570],
      ['midi', 720],
      ['24h', 1440],
      [0.5, 720],
      [9, 540],
      [{ minutes: 570 }, 570],
      ['25h', undefined],
      ['9h75', undefined],
      ['matin', undefined],
    ],
    readYesNo: [
      ['oui', true],
      ['X', true],
      ['VRAI', true],
      [true, true],
      [1, true],
      ['☑', true],
      ['Non', false],
      ['FAUX', false],
      ['peut-être', undefined],
    ],
    readNumber: [
      ['12,5', 12.5],
      ['1 234 €', 1234],
      ['75 %', 75],
      [0.5, 0.5],
      ['douze', undefined],
    ],
    readPhone: [
      [386000000, '03 86 00 00 00'],
      ['03.86.00.00.00', '03 86 00 00 00'],
      ['+33 (0)3 86 00 00 00', '03 86 00 00 00'],
      ['0033386000000', '03 86 00 00 00'],
      ['3919', '3919'],
      ['03 86 00 00 00 poste 12', '03 86 00 00 00 poste 12'],
    ],
    readEmail: [
      ['accueil@exemple.fr ', 'accueil@exemple.fr'],
      ['Accueil <accueil@exemple.fr>', 'accueil@exemple.fr'],
      ['mailto:a@exemple.fr', 'a@exemple.fr'],
      ['a@', undefined],
    ],
    readUrl: [
      ['https://exemple.fr/a', 'https://exemple.fr/a'],
      ['www.exemple.fr', 'https://www.exemple.fr'],
      ['javascript:alert(1)', undefined],
      ['voir le site', undefined],
    ],
    readList: [
      ['a ; b;c', ['a', 'b', 'c']],
      ['a\nb; c', ['a', 'b; c']],
      ['- a\n- b', ['a', 'b']],
      ['• a\nsuite\n• b', ['a\nsuite', 'b']],
      [' ', []],
    ],
  };
  for (const [name, table] of Object.entries(cases))
    it(name, () => {
      for (const [cell, value] of table)
        assert.deepEqual(written[name](cell), value, `${name}(${JSON.stringify(cell)})`);
    });
});

describe('a sheet of services', () => {
  it('is read whatever the order, case, accents and synonyms of its titles, under a merged title and with empty rows', async () => {
    const file = await book({
      'LISTE DES SERVICES': [
        ['Convention territoriale globale – services au 1er novembre'],
        [],
        [
          'THEMATIQUES',
          'Interne – suivi',
          'TEL',
          'nom du service ',
          'Communes desservies',
          'En bref',
          'insee',
          'accessible PMR',
        ],
        [],
        [
          'petite enfance',
          'relancer Mme Exemple',
          386000000,
          '  Crèche\u00a0Les Libellules ',
          '',
          'Quarante places.',
          89387,
          'x',
        ],
      ],
    });
    const imported = await read(file);
    const [{ record, origin, columns }] = imported.records.services;
    assert.deepEqual(record, {
      id: 'creche-les-libellules',
      name: 'Crèche\u00a0Les Libellules',
      summary: 'Quarante places.',
      themes: ['petite-enfance'],
      place: { commune: '89387' },
      contact: { phone: '03 86 00 00 00' },
      accessibility: { wheelchair: true },
    });
    assert.deepEqual(origin, { file: 'classeur.xlsx', sheet: 'LISTE DES SERVICES', row: 5 });
    assert.equal(columns['contact.phone'], 'TEL');
    assert.ok(!JSON.stringify(imported.records).includes('Mme'));
  });

  it('leaves the line of help and the example row out', async () => {
    const text =
      'Identifiant;Publication;Nom;Résumé;Thèmes\n' +
      'Aide : un nom court;Seules les lignes « Public » sont publiées.;;;\n' +
      'Exemple;Exemple;Crèche Les Libellules;Quarante places;Petite enfance\n' +
      'ram;Public;Relais;Un lieu;Petite enfance\n';
    assert.equal((await only(read(csv('services.csv', text)))).id, 'ram');
  });

  it('marks as drafts what is not « Public », and says so where nothing is chosen', async () => {
    const text =
      'Nom;Publication;Résumé;Thèmes\nA;Public;a;Petite enfance\nB;À valider;b;Petite enfance\nC;brouillon;c;Petite enfance\nD;;d;Petite enfance\n';
    const imported = await read(csv('services.csv', text));
    assert.deepEqual(
      imported.records.services.map(({ draft = false }) => draft),
      [false, true, true, true],
    );
    assert.deepEqual(kinds(imported), ['no-publication']);
  });

  it('asks « vouliez-vous dire » for a commune and a theme, with the sheet, the row and the column', async () => {
    const text = 'Nom;Résumé;Thèmes;Commune\nA;a;Petite enfence;Verron\n';
    const { problems, records } = await read(csv('services.csv', text));
    assert.deepEqual(
      problems.map(({ kind, place, value, mend }) => [
        kind,
        place.row,
        place.column,
        value,
        mend.replaceAll('\u00a0', ' '),
      ]),
      [
        ['unknown-theme', 2, 'Thèmes', 'Petite enfence', 'Vouliez-vous dire « Petite enfance » ?'],
        ['unknown-commune', 2, 'Commune', 'Verron', 'Vouliez-vous dire « Véron » ?'],
      ],
    );
    assert.deepEqual(records.services[0].record.themes, []);
    assert.equal(records.services[0].record.place, undefined);
  });

  it('takes several values in a cell, communes by name or code, and « Toutes »', async () => {
    const text =
      'Nom;Résumé;Thèmes;Communes desservies;Pièces à apporter\n' +
      'A;a;"Petite enfance, Animation de la vie sociale";"Véron\nst clement\n89387";"Carte d’identité\nJustificatif ; de domicile"\n' +
      'B;b;Petite enfance;Toutes les communes;\n';
    const { records, problems } = await read(csv('services.csv', text));
    assert.deepEqual(problems, []);
    const [a, b] = records.services.map(({ record }) => record);
    assert.deepEqual(a.themes, ['petite-enfance', 'vie-sociale']);
    assert.deepEqual(a.coverage, ['89443', '89342', '89387']);
    assert.deepEqual(a.documents, ['Carte d’identité', 'Justificatif ; de domicile']);
    assert.equal(b.coverage, 'all');
  });

  it('understands ages as people say them', async () => {
    const ages = ['3 ans', '30 mois', '2 ans et 6 mois', '2,5 ans', '2 ans ½', '18', '150 mois', 'petit'];
    const text = `Nom;Résumé;Thèmes;Âge minimum\n${ages.map((age) => `A;a;Petite enfance;${age}`).join('\n')}\n`;
    const { records, problems } = await read(csv('services.csv', text));
    assert.deepEqual(
      records.services.map(({ record }) => record.ageMonths?.min),
      [36, 30, 30, 30, 30, 216, 150, undefined],
    );
    assert.deepEqual(kinds({ problems }), ['unreadable-value']);
  });

  it('refuses a row without its name, and no other', async () => {
    const { records, problems } = await read(
      csv('services.csv', 'Nom;Résumé;Thèmes\n;a;Petite enfance\nB;b;Petite enfance\n'),
    );
    assert.deepEqual(
      records.services.map(({ record }) => record.name),
      ['B'],
    );
    assert.deepEqual(
      problems.map(({ level, kind, place }) => [level, kind, place.row]),
      [['error', 'missing-cell', 2]],
    );
  });

  it('gives two services of one name two ids', async () => {
    const text = 'Nom;Résumé;Thèmes;Commune\nRelais;a;Petite enfance;Sens\nRelais;b;Petite enfance;Véron\n';
    const { records } = await read(csv('services.csv', text));
    assert.deepEqual(
      records.services.map(({ record }) => record.id),
      ['relais', 'relais-veron'],
    );
  });

  it('reads a title with a typing error, and says so', async () => {
    const imported = await read(csv('services.csv', 'Nom;Résumé;Thèmes;Télephonne\nA;a;Petite enfance;3919\n'));
    assert.deepEqual(kinds(imported), ['guessed-column']);
    assert.equal(imported.records.services[0].record.contact.phone, '3919');
  });

  it('is told of when it has no header', async () => {
    assert.deepEqual(kinds(await read(csv('services.csv', 'a;b\nc;d\n'))), ['no-header']);
  });
});

describe('sheets that belong together', () => {
  const SERVICES = 'Nom;Résumé;Thèmes;Commune\nCrèche;a;Petite enfance;Sens\n';

  it('gives a service its hours: the week, a season, a closure, another desk', async () => {
    const hours =
      'Service;Accueil;Du;Au;Lundi;Mardi;Tous les jours;Motif;Jours fériés\n' +
      'Crèche;;;;9h-12h / 14h-17h;fermé;;;fermé\n' +
      'creche;;3/8/2026;23/8/2026;;;fermé;Congés d’été;\n' +
      'Crèche;;1/7/2026;31/7/2026;9h à 12h;;;;\n' +
      'Crèche;Secrétariat;;;9 h - 12 h et 14 h - 16 h 30;;;;\n';
    const service = await only(read(csv('a/services.csv', SERVICES), csv('a/horaires.csv', hours)));
    assert.deepEqual(service.hours, {
      week: {
        mo: [
          ['09:00', '12:00'],
          ['14:00', '17:00'],
        ],
        tu: [],
      },
      publicHolidays: 'closed',
      exceptions: [
        { from: '2026-08-03', to: '2026-08-23', ranges: [], reason: 'Congés d’été' },
        { from: '2026-07-01', to: '2026-07-31', week: { mo: [['09:00', '12:00']] } },
      ],
    });
    assert.deepEqual(service.otherHours, [
      {
        label: 'Secrétariat',
        week: {
          mo: [
            ['09:00', '12:00'],
            ['14:00', '16:30'],
          ],
        },
      },
    ]);
  });

  it('keeps hours that it cannot read word for word, and says so', async () => {
    const imported = await read(
      csv('services.csv', SERVICES),
      csv('horaires.csv', 'Service;Lundi\nCrèche;1er lundi du mois sur rdv\n'),
    );
    assert.deepEqual(imported.records.services[0].record.hours, { note: 'Lundi\u00a0: 1er lundi du mois sur rdv' });
    assert.deepEqual(kinds(imported), ['unclear-hours']);
  });

  it('gives dates on both sides of a change of clocks, past midnight, and of several days', async () => {
    const events = 'Identifiant;Titre;Résumé;Thèmes;Date;Début;Fin\nfete;Fête;a;Petite enfance;27/3/2027;20h;0h30\n';
    const dates =
      'Événement;Date;Heure de début;Heure de fin;Date de fin;État\nfete;28/3/2027;10 h 30;12:00;;annulé\nFête;3/4/2027;;;4/4/2027;\n';
    const event = await only(read(csv('evenements.csv', events), csv('dates.csv', dates)), 'events');
    assert.deepEqual(event.timings, [
      { start: '2027-03-27T20:00:00+01:00', end: '2027-03-28T00:30:00+01:00' },
      { start: '2027-03-28T10:30:00+02:00', end: '2027-03-28T12:00:00+02:00', status: 'cancelled' },
      { start: '2027-04-03', end: '2027-04-04' },
    ]);
  });

  it('gives an action its steps, indicators and their values, in whatever order the tabs are', async () => {
    const file = await book({
      Mesures: [
        ['Action', 'Indicateur', 'Date', 'Valeur'],
        ['Ouvrir un lieu', 'Familles accueillies', 2026, 12],
      ],
      Indicateurs: [
        ['Action', 'Indicateur', 'Type', 'Cible', 'Unité'],
        ['Ouvrir un lieu', 'Familles accueillies', 'Réalisation', 40, 'familles'],
      ],
      Étapes: [
        ['Action', 'Étape', 'Échéance', 'Fait'],
        ['ouvrir-un-lieu', 'Choisir le local', 'mars 2026', 'oui'],
        ['ouvrir-un-lieu', 'Travaux', '2027', ''],
      ],
      'Fiches actions': [
        ['N°', 'Intitulé', 'Résumé', 'Thème', 'Statut', '% d’avancement', 'Structure pilote'],
        [3, 'Ouvrir un lieu', 'Un lieu.', 'Petite enfance', 'Engagée', 0.4, 'CAF de l’Yonne'],
      ],
    });
    const action = await only(read(file), 'actions');
    assert.deepEqual(action, {
      id: 'ouvrir-un-lieu',
      number: 3,
      title: 'Ouvrir un lieu',
      summary: 'Un lieu.',
      themes: ['petite-enfance'],
      agreement: 'ctg-2026',
      status: 'in-progress',
      progress: 40,
      lead: { organization: 'CAF de l’Yonne' },
      steps: [
        { title: 'Choisir le local', due: '2026-03', done: true },
        { title: 'Travaux', due: '2027' },
      ],
      indicators: [
        {
          id: 'familles-accueillies',
          name: 'Familles accueillies',
          type: 'output',
          unit: 'familles',
          target: { value: 40 },
          values: [{ date: '2026', value: 12 }],
        },
      ],
    });
  });

  it('tells of a row that names nobody, and asks who was meant', async () => {
    const { problems } = await read(
      csv('services.csv', SERVICES),
      csv('horaires.csv', 'Service;Lundi\nCreiche;9h-12h\n'),
    );
    assert.deepEqual(
      problems.map(({ kind, mend }) => [kind, mend.replaceAll('\u00a0', ' ')]),
      [['unknown-owner', 'Vouliez-vous dire « creche » ?']],
    );
  });

  it('knows the communes and themes of another workbook', async () => {
    const imported = await readBooks(
      [
        csv('a/services.csv', 'Nom;Résumé;Thèmes;Commune\nA;a;Jeunesse;Gron\n'),
        csv('b/communes.csv', 'Code INSEE;Nom;Codes postaux\n89195;Gron;89100\n'),
        csv('b/thèmes.csv', 'Nom\nJeunesse\n'),
      ],
      { ...OPTIONS, territory: { communes: [], themes: [], mapping: {} } },
    );
    assert.deepEqual(imported.problems, []);
    assert.equal(imported.records.services[0].record.place.commune, '89195');
    assert.deepEqual(imported.records.services[0].record.themes, ['jeunesse']);
  });

  it('reads the settings of the territory, synonyms and notices', async () => {
    const file = await book({
      Configuration: [
        ['Réglage', 'Valeur'],
        ['Titre', 'Notre convention'],
        ['Téléphone de l’éditeur', 353010001],
      ],
      Synonymes: [['Mots'], ['nounou ; assistante maternelle']],
      Annonces: [
        ['Texte', 'Du', 'Au'],
        ['Le bus ne passe pas.', new Date(Date.UTC(2026, 11, 12)), '14/12/2026 18h'],
      ],
    });
    const { records, problems } = await read(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(records.root[0].record, { title: 'Notre convention', publisher: { phone: '03 53 01 00 01' } });
    assert.deepEqual(records.synonyms[0].record, ['nounou', 'assistante maternelle']);
    assert.deepEqual(records.notices[0].record, {
      id: 'le-bus-ne-passe-pas',
      text: 'Le bus ne passe pas.',
      from: '2026-12-12',
      until: '2026-12-14T18:00:00+01:00',
    });
  });
});
