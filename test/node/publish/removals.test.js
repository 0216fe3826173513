/** The table of what was taken out of a publication: what is read of it, as a spreadsheet or a person may have left it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let apart;
before(async () => ({ apartFromRemovals: apart } = await loadSource('src/publish/build/removals.ts')));

const TITLES = 'Date;Collection;Identifiant;Motif;Archives réécrites';
const file = (name, ...lines) => ({ name, bytes: new TextEncoder().encode([TITLES, ...lines, ''].join('\r\n')) });
const of = (...lines) => apart([file('site.retraits.csv', ...lines)]);

describe('the table of removals', () => {
  for (const name of [
    'retraits.csv',
    'site.retraits.csv',
    'docs/retraits.csv',
    'docs\\site.retraits.csv',
    'RETRAITS.CSV',
  ])
    it(`is known among the documents as ${name}`, () => {
      const { documents, removed } = apart([file(name, '2026-12-05;services;creche;;'), file('services.csv')]);
      assert.deepEqual(
        documents.map((one) => one.name),
        ['services.csv'],
      );
      assert.deepEqual(
        removed.map(({ id }) => id),
        ['creche'],
      );
    });

  for (const name of ['mesretraits.csv', 'retraits.csv.txt', 'retraits.xlsx', 'retraits.csv/services.csv'])
    it(`is not ${name}, which is a document`, () => {
      const { documents, removed } = apart([file(name, '2026-12-05;services;creche;;')]);
      assert.deepEqual([documents.length, removed], [1, []]);
    });

  it('says which record, when, why and in which archives', () => {
    assert.deepEqual(of(' 2026-12-05 ; services ; creche ; À sa demande ; 2026-11-01  2026-11-08 ').removed, [
      {
        day: '2026-12-05',
        collection: 'services',
        id: 'creche',
        reason: 'À sa demande',
        archives: ['2026-11-01', '2026-11-08'],
      },
    ]);
    assert.deepEqual(of('2026-12-05;events;bal').removed, [
      { day: '2026-12-05', collection: 'events', id: 'bal', reason: '', archives: [] },
    ]);
  });

  for (const [written, day] of [
    ['05/12/2026', '2026-12-05'],
    ['5/1/2026', '2026-01-05'],
    ['2026-12-05', '2026-12-05'],
    ['le 05/12/2026', 'le 05/12/2026'],
    ['05/12/2026 à midi', '05/12/2026 à midi'],
    ['05/12', '05/12'],
    ['', ''],
  ])
    it(`reads the day « ${written} » as « ${day} »`, () => {
      assert.equal(of(`${written};services;creche;;`).removed[0].day, day);
    });

  it('names the line of a row that does not say which record, and keeps the others', () => {
    const { removed, problems } = of(
      '2026-12-05;services;creche;;',
      ';;;;',
      '2026-12-05;Services;ram;;',
      '2026-12-05;actions;;Oubli;',
    );
    assert.deepEqual(
      removed.map(({ id }) => id),
      ['creche'],
    );
    assert.deepEqual(
      problems.map(({ level, kind, place, value }) => [level, kind, place, value]),
      [
        ['error', 'removal-unreadable', { file: 'site.retraits.csv', row: 4 }, '2026-12-05 ; Services ; ram ;  ; '],
        ['error', 'removal-unreadable', { file: 'site.retraits.csv', row: 5 }, '2026-12-05 ; actions ;  ; Oubli ; '],
      ],
    );
  });

  it('counts a record once that two tables name, as the last one says', () => {
    const { removed } = apart([
      file('retraits.csv', '2026-12-05;services;creche;Erreur;', '2026-12-05;events;creche;;'),
      file('site.retraits.csv', '2026-12-06;services;creche;À sa demande;'),
    ]);
    assert.deepEqual(
      removed.map(({ day, collection, id }) => [day, collection, id]),
      [
        ['2026-12-06', 'services', 'creche'],
        ['2026-12-05', 'events', 'creche'],
      ],
    );
  });

  it('loses no row where somebody took the titles off, and tells of a file that is no table', () => {
    const bytes = (text) => ({ name: 'retraits.csv', bytes: new TextEncoder().encode(text) });
    const { removed, problems } = apart([bytes('2026-12-05;services;creche;;\n2026-12-05;events;bal;;\n')]);
    assert.deepEqual(
      removed.map(({ id }) => id),
      ['creche', 'bal'],
    );
    assert.deepEqual(problems, []);
    const told = apart([bytes('PK\u0003\u0004 un classeur')]).problems;
    assert.deepEqual(
      told.map(({ kind, place }) => [kind, place]),
      [['removal-unreadable', { file: 'retraits.csv', row: 1 }]],
    );
    assert.deepEqual(apart([bytes('')]).problems, []);
  });
});
