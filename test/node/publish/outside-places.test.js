/** Which record is outside of a territory: by each of its places, by what it serves, by a postal code; and what is told. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let withinTerritory;
before(async () => {
  ({ withinTerritory } = await loadSource('src/publish/build/outside.ts'));
});

const OURS = [
  { code: '89387', name: 'Sens', postalCodes: ['89100'] },
  { code: '89443', name: 'Véron' },
];
const row = (number) => ({ file: 'export.csv', row: number });
const unknown = (place, value) => ({ level: 'warning', kind: 'unknown-commune', place, value, message: '', mend: '' });
/** Ids of what is kept of some records, each on a row of its own, or at its path.
 * @param {Record<string, unknown>[]} records
 * @param {{ problems?: object[], communes?: object[], list?: string, origin?: (index: number) => { file: string, row?: number, path?: string } }} options */
function kept(records, { problems = [], communes = OURS, list = 'services', origin = row } = {}) {
  const found = records.map((record, index) => ({ record, origin: origin(index) }));
  const imported = { records: { [list]: found, themes: [] }, problems };
  const result = withinTerritory(imported, communes, 'export.csv');
  return { ...result, ids: result.records[list].map(({ record }) => record.id), isSame: result === imported };
}
const [HERE, THERE] = [{ commune: '89443' }, { commune: '75056' }];

describe('a record is kept', () => {
  it('where one of its places is of the territory: its own, that of a visit, that of a date', () => {
    const records = [
      { id: 'a', place: HERE },
      { id: 'b', place: THERE },
      { id: 'c', place: THERE, visits: [{ place: THERE }, { place: HERE }] },
      { id: 'd', visits: [{ place: THERE }] },
      { id: 'e', place: THERE, timings: [{}, { place: HERE }] },
      { id: 'f', timings: [{ place: THERE }] },
      { id: 'g' },
    ];
    assert.deepEqual(kept(records).ids, ['a', 'c', 'e', 'g']);
    assert.deepEqual(kept(records, { list: 'events' }).ids, ['a', 'c', 'e', 'g']);
  });

  it('where it says that it serves one of the communes, or all', () => {
    const records = [
      { id: 'a', place: THERE, coverage: 'all' },
      { id: 'b', place: THERE, coverage: ['75056', '89387'] },
      { id: 'c', place: THERE, coverage: ['75056'] },
      { id: 'd', place: THERE, coverage: [] },
    ];
    assert.deepEqual(kept(records).ids, ['a', 'b']);
  });

  it('where its commune is not known and its postal code is ours, or none is known', () => {
    const records = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const problems = [
      unknown(row(0), 'Sance 89100'),
      unknown(row(1), 'Caen 14000'),
      unknown(row(2), 'Caen'),
      unknown(row(3), '89100 Sens, puis 14000 Caen'),
      { ...unknown(row(4), 'Caen 14000'), kind: 'unreadable-value' },
    ];
    const { ids, problems: told } = kept(records, { problems });
    assert.deepEqual(ids, ['a', 'c', 'e']);
    // Nobody has to mend what is not published; the rest is told as before.
    assert.deepEqual(
      told.map(({ kind, place }) => [kind, place.row]),
      [
        ['unknown-commune', 0],
        ['unknown-commune', 2],
        ['unreadable-value', 4],
        ['outside-territory', undefined],
      ],
    );
    const withoutCodes = [{ code: '89443', name: 'Véron' }];
    assert.deepEqual(kept(records, { problems, communes: withoutCodes }).ids, ['a', 'b', 'c', 'd', 'e']);
  });

  it('whose commune is told of deep within it: a problem is of the record that its path begins with', () => {
    const origin = (index) => ({ file: 'export.json', path: `features[${index + 9}]` });
    const at = (path) => ({ file: 'export.json', path });
    const problems = [
      unknown(at('features[9].properties.lib_com'), 'Caen 14000'),
      unknown(at('features[10].timings[0].place'), 'Caen 14000'),
      unknown(at('features[1].properties.lib_com'), 'Caen 14000'),
      unknown(at('total'), 'Caen 14000'),
    ];
    const { ids, problems: told } = kept([{ id: 'a' }, { id: 'b' }, { id: 'c' }], { problems, origin });
    assert.deepEqual(ids, ['c']);
    assert.deepEqual(
      told.map(({ place }) => place.path),
      ['features[1].properties.lib_com', 'total', undefined],
    );
    const one = { record: { id: 'x' }, origin: at('structures') };
    const imported = { records: { services: [one] }, problems: [unknown(at('structures'), 'Caen 14000')] };
    assert.deepEqual(withinTerritory(imported, OURS, 'export.json').records.services, []);
  });

  it('with the rest of what was read, which stays as it is', () => {
    const one = { record: { id: 'b', place: THERE }, origin: row(2) };
    const others = { themes: [{ record: { id: 'x' }, origin: row(3) }], actions: [one] };
    const { records } = withinTerritory({ records: { ...others, services: [one] }, problems: [] }, OURS, 'x.csv');
    assert.deepEqual(records, { ...others, services: [] });
  });

  it('where all are, where there are none, and where no commune is known: nothing is told then', () => {
    for (const given of [
      kept([{ id: 'a', place: HERE }]),
      kept([]),
      kept([{ id: 'a', place: THERE }], { communes: [] }),
    ])
      assert.ok(given.isSame && given.problems.length === 0);
  });
});

describe('what is left out', () => {
  const told = (...records) => kept(records.map((record) => ({ place: THERE, ...record }))).problems[0];

  it('is named by its name or title, and its town or its code', () => {
    const { value, place } = told(
      { name: 'Crèche', place: { ...THERE, city: 'Paris' } },
      { title: 'Fête' },
      { place: undefined, visits: [{ place: THERE }], name: 'Bus' },
      {},
    );
    assert.equal(value, 'Crèche (Paris)\u00a0; Fête (75056)\u00a0; Bus\u00a0;  (75056)');
    assert.deepEqual(place, { file: 'export.csv' });
    assert.deepEqual(told({ name: 'Crèche' }).place, row(0));
  });
});
