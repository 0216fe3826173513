/** Which sheets, titles and rows are ours in what people have made of the workbook. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { book, csv, kinds, read } from './book-support.js';

let plainTitle, isSilent, isBook, slug;
before(async () => {
  ({ plainTitle, isSilent } = await loadSource('src/publish/book/find-table.ts'));
  ({ isBook } = await loadSource('src/publish/book/read.ts'));
  ({ slug } = await loadSource('src/publish/book/rows.ts'));
});

const TITLES = ['Nom', 'Résumé', 'Thèmes'];
const ROW = ['Crèche', 'Un lieu.', 'Petite enfance'];
const table = (...rows) => csv('services.csv', rows.map((row) => row.join(';')).join('\n'));
/** Names of the services that are read, and what is told. */
const services = async (...rows) => {
  const imported = await read(table(...rows));
  return [(imported.records.services ?? []).map(({ record }) => record.name), kinds(imported)];
};

describe('a title', () => {
  it('is the same without its accents, plurals, small words and brackets', () => {
    const SAME = [
      ['Communes desservies', 'commune desservie', 'COMMUNES  DESSERVIES', 'Les communes desservies (facultatif)'],
      ['Âge minimum', 'age minimum', 'Âge minimum (en mois)'],
      ['Avancement (%)', 'avancement (%)', 'Avancement %'],
      ['Réseaux', 'reseau'],
      ['Du', 'du', 'DU'],
      ['Heure de début', 'Heure du début', 'heure début', 'Heures d’un début et de la'],
    ];
    for (const [first, ...others] of SAME)
      for (const other of others) assert.equal(plainTitle(other), plainTitle(first), other);
    // Words of three letters keep their last.
    for (const [one, other] of [
      ['Du', 'Au'],
      ['Avancement', 'Avancement (%)'],
      ['Bus', 'Bu'],
    ])
      assert.notEqual(plainTitle(one), plainTitle(other), one);
  });

  it('is looked for in the first fifteen rows, and is where most of the names are', async () => {
    const above = (count) => Array.from({ length: count }, () => ['Annuaire']);
    assert.deepEqual(await services(...above(14), TITLES, ROW), [['Crèche'], []]);
    assert.deepEqual(await services(...above(15), TITLES, ROW), [[], ['no-header']]);
    // Two titles of a legend above, three of the table.
    assert.deepEqual(await services(['Nom', 'Résumé', '', ''], [], [...TITLES, 'Site'], [...ROW, '']), [
      ['Crèche'],
      [],
    ]);
    // One that is known among others is no header.
    assert.deepEqual(await services(['Nom', 'Lubie'], ['Crèche', 'x']), [[], ['no-header']]);
    assert.deepEqual(await services(), [[], []]);
  });

  it('is internal where a word of it says so, and no other', async () => {
    const told = async (title) => (await services([...TITLES, title], [...ROW, 'x']))[1];
    for (const title of ['Interne', 'Notes internes', 'INTERNE : suivi', 'Suivi (interne)', '_suivi', 'suivi-interne'])
      assert.deepEqual(await told(title), [], title);
    for (const title of ['Internement', 'Externe_', 'À l’internet'])
      assert.deepEqual(await told(title), ['unknown-column'], title);
  });
});

describe('rows below the titles', () => {
  it('are help where they say so or are ours word for word, within the first five', async () => {
    const columns = ['Identifiant', 'Nom', 'Résumé', 'Thèmes'];
    const row = ['creche', ...ROW];
    const help = ['Aide : un nom court', 'x', 'y', ''];
    const ours = [
      'x',
      'Tel que les habitants le lisent.',
      'Une ou deux phrases, 280 caractères au plus.',
      'UN OU PLUSIEURS, un par ligne',
    ];
    for (const guide of [help, ['aide: un nom', '', '', ''], ours])
      assert.deepEqual(await services(columns, guide, row), [['Crèche'], []], guide[0]);
    // Half of it is not most of it.
    assert.deepEqual((await services(columns, ['x', ours[1], ours[2], 'Petite enfance'], row))[0], [ours[1], 'Crèche']);
    assert.deepEqual((await services(columns, ['aide', 'Aide', 'Un lieu.', 'Petite enfance'], row))[0], [
      'Aide',
      'Crèche',
    ]);
    const many = (count) => Array.from({ length: count }, () => row);
    const names = (count) => Array.from({ length: count }, () => 'Crèche');
    assert.deepEqual((await services(columns, ...many(4), [...help]))[0], names(4));
    assert.deepEqual((await services(columns, ...many(5), ['Aide : a', 'x', 'y', 'Petite enfance']))[0], [
      ...names(5),
      'x',
    ]);
  });

  it('are the example where one of their first two cells says so', async () => {
    const columns = ['Identifiant', 'Publication', 'Nom', 'Résumé', 'Thèmes'];
    const names = async (row) => (await services(columns, row, ['creche', 'Public', ...ROW]))[0];
    assert.deepEqual(await names(['Exemple', 'Public', 'x', 'y', 'Petite enfance']), ['Crèche']);
    assert.deepEqual(await names(['a', 'EXEMPLE', 'x', 'y', 'Petite enfance']), ['Crèche']);
    assert.deepEqual(await names(['a', 'Public', 'Exemple', 'y', 'Petite enfance']), ['Exemple', 'Crèche']);
  });

  it('are told of a formula that failed, in the words of each program, and of nothing that looks like one', async () => {
    const told = async (cell) => (await services([...TITLES, 'Description'], [...ROW, cell]))[1];
    const failed =
      '#REF! #N/A #NAME? #NOM? #VALUE! #VALEUR! #DIV/0! #NUM! #NOMBRE! #NULL! #NUL! #SPILL! #CALC! Err:502 #ref!';
    for (const cell of [...failed.split(' '), '#NOM ?', '#VALEUR !', ' #N/A '])
      assert.deepEqual(await told(cell), ['formula-error'], cell);
    for (const cell of ['#REFUS', 'voir #REF!', '#REF! ici', 'Err:50', 'Err:5021', 'Err:5xx'])
      assert.deepEqual(await told(cell), [], cell);
  });
});

describe('a sheet', () => {
  it('is silent where it holds no record, hidden or empty', async () => {
    for (const name of [
      'Mode d’emploi',
      'Liste',
      'Listes',
      'Lisez-moi',
      'Listes déroulantes',
      'Liste déroulante',
      'Interne',
      '_budget',
    ])
      assert.ok(isSilent(name), name);
    assert.ok(!isSilent('Internet'));
    assert.deepEqual(kinds(await read(await book({ Listes: [['a']], Brouillard: [], _notes: [['a']] }))), []);
  });

  it('is known with a typing error, and by its other names', async () => {
    for (const name of ['Servces', 'Annuaire', 'liste des services', 'STRUCTURES']) {
      const { records } = await read(await book({ [name]: [TITLES, ROW] }));
      assert.equal(records.services?.length, 1, name);
    }
  });

  it('is of our model where most of its titles are', async () => {
    const is = async (sheets) => isBook(await book(sheets));
    assert.equal(await is({ Services: [TITLES, ROW] }), true);
    assert.equal(await is({ Services: [[...TITLES, 'a', 'b'], ROW] }), true);
    assert.equal(await is({ Services: [[...TITLES, 'a', 'b', 'c'], ROW] }), false);
    assert.equal(await is({ Services: [['a', 'b']] }), false);
    assert.equal(await is({ Services: [] }), false);
    assert.equal(await is({ Configuration: [['Titre', 'CTG']] }), true);
    assert.equal(await is({ Brouillard: [TITLES, ROW] }), false);
  });
});

describe('an id', () => {
  it('is drawn from a name, and fits in an address', () => {
    assert.equal(slug('Crèche « Les Libellules » (n° 2)'), 'creche-les-libellules-n-2');
    assert.equal(slug('---'), 'sans-nom');
    assert.equal(slug('a'.repeat(90)), 'a'.repeat(80));
    assert.equal(slug(`${'a'.repeat(79)} b`), 'a'.repeat(79));
  });

  it('is the name’s, with the commune’s where it is taken, with a number where that is taken too', async () => {
    const ids = async (...rows) =>
      (
        await read(
          table([...TITLES, 'Commune', 'Identifiant'], ...rows.map(([commune, id = '']) => [...ROW, commune, id])),
        )
      ).records.services.map(({ record }) => record.id);
    assert.deepEqual(await ids(['Sens'], ['Véron'], ['Véron'], [''], [''], ['Sens']), [
      'creche',
      'creche-veron',
      'creche-veron-2',
      'creche-2',
      'creche-3',
      'creche-sens',
    ]);
    assert.deepEqual(await ids(['', 'creche-2'], [''], ['']), ['creche-2', 'creche', 'creche-3']);
  });
});
