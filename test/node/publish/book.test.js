/** The coordinator's workbook, as people fill it. Each case is a habit of spreadsheets that must do no harm. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { book, csv, kinds, only, read } from './book-support.js';

let written;
before(async () => {
  written = await loadSource('src/publish/book/written.ts');
});

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
      imported.records.services.map(({ draft }) => draft),
      [undefined, 'review', 'draft', 'review'],
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
