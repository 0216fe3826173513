/** What several documents say, brought together: what is one record, what are two, and what is told of it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let merge;
before(async () => ({ merge } = await loadSource('src/publish/build/merge.ts')));

/** One list of several documents, each of one record or more. */
function merged(name, ...documents) {
  const all = documents.map((records, index) => ({
    [name]: [records].flat().map((record, at) => ({ record, origin: { file: `${index}.csv`, row: at + 2 } })),
  }));
  const { records, problems } = merge(all);
  return { list: records[name].map(({ record }) => record), problems };
}
const ids = (name, ...documents) => merged(name, ...documents).list.map(({ id }) => id);

describe('records of several documents', () => {
  it('are one where they have one id, whatever list they are of', () => {
    for (const name of ['services', 'events', 'actions', 'notices', 'themes', 'agreements']) {
      const { list } = merged(name, { id: 'a', name: 'A' }, { id: 'a', name: 'A' }, { id: 'b', name: 'B' });
      assert.deepEqual(list, [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ]);
    }
    const { list } = merged('communes', { code: '89387', name: 'Sens' }, { code: '89387', population: 27_000 });
    assert.deepEqual(list, [{ code: '89387', name: 'Sens', population: 27_000 }]);
  });

  it('are one where they are equal, in lists that have no ids', () => {
    for (const name of ['help', 'publicHolidays', 'schoolHolidays', 'synonyms']) {
      const { list, problems } = merged(
        name,
        { name: 'A', date: '1' },
        { name: 'A', date: '1' },
        { name: 'A', date: '2' },
      );
      assert.deepEqual(list, [
        { name: 'A', date: '1' },
        { name: 'A', date: '2' },
      ]);
      assert.deepEqual(problems, []);
    }
  });

  it('come in the order of the documents', () => {
    assert.deepEqual(ids('services', [{ id: 'c' }, { id: 'a' }], [{ id: 'b' }]), ['c', 'a', 'b']);
  });
});

describe('an event that two documents name', () => {
  const timing = (start) => ({ start, end: '2026-12-05T12:00:00+01:00' });
  const event = (id, more = {}) => ({
    id,
    title: 'Fête des lumières',
    timings: [timing('2026-12-05T09:00:00+01:00')],
    place: { commune: '89387' },
    ...more,
  });

  it('is one by its title, its first minute and its commune, and that is told', () => {
    const { list, problems } = merged('events', event('a'), event('b', { title: 'FETE DES LUMIERES' }));
    assert.deepEqual(
      list.map(({ id }) => id),
      ['a'],
    );
    const [told] = problems.filter(({ kind }) => kind === 'duplicate');
    assert.deepEqual([told.level, told.value, told.place], ['advice', 'b', { file: '1.csv', row: 2 }]);
    assert.match(told.message, /«\u00a0a\u00a0» \(0\.csv, ligne 2\)/);
    assert.match(told.mend, /«\u00a0a\u00a0»/);
    const later = timing('2026-12-05T09:00:30+01:00');
    assert.deepEqual(ids('events', event('a'), event('b', { timings: [later] })), ['a']);
    const nowhere = { place: undefined };
    assert.deepEqual(ids('events', event('a', nowhere), event('b', nowhere)), ['a']);
  });

  it('is another by any of these', () => {
    for (const more of [
      { title: 'Fête' },
      { timings: [timing('2026-12-05T09:01:00+01:00')] },
      { timings: [] },
      { place: { commune: '89443' } },
      { place: undefined },
      { timings: [{ ...timing('2026-12-05T09:00:00+01:00'), place: { commune: '89443' } }] },
    ])
      assert.deepEqual(ids('events', event('a'), event('b', more)), ['a', 'b'], JSON.stringify(more));
    const dateless = { timings: [] };
    assert.deepEqual(ids('events', event('a', dateless), event('b', dateless)), ['a', 'b']);
  });

  it('is where its first date is, whatever place it has itself', () => {
    const there = { timings: [{ ...timing('2026-12-05T09:00:00+01:00'), place: { commune: '89443' } }] };
    assert.deepEqual(ids('events', event('a', there), event('b', { ...there, place: undefined })), ['a']);
  });
});

describe('an action that two documents name', () => {
  const action = (id, number, agreement) => ({
    id,
    title: id,
    ...(number && { number }),
    ...(agreement && { agreement }),
  });

  it('is one by its number in its agreement', () => {
    assert.deepEqual(ids('actions', action('a', 7, 'ctg'), action('b', 7, 'ctg')), ['a']);
    assert.deepEqual(ids('actions', action('a', 7), action('b', 7)), ['a']);
    assert.deepEqual(ids('actions', action('a', 7, 'ctg'), action('b', 7, 'ctg-2')), ['a', 'b']);
    assert.deepEqual(ids('actions', action('a', 7, 'ctg'), action('b', 8, 'ctg')), ['a', 'b']);
    assert.deepEqual(ids('actions', action('a'), action('b')), ['a', 'b']);
  });
});

describe('a service that two documents name', () => {
  const service = (id, more = {}) => ({ id, name: 'Crèche', place: { commune: '89387' }, ...more });

  it('is one by its name and commune, of two documents', () => {
    assert.deepEqual(ids('services', service('a'), service('b')), ['a']);
    assert.deepEqual(ids('services', service('a'), service('b', { place: { commune: '89443' } })), ['a', 'b']);
    assert.deepEqual(ids('services', service('a'), service('b', { name: 'Relais' })), ['a', 'b']);
    const nowhere = { place: undefined };
    assert.deepEqual(ids('services', service('a', nowhere), service('b', nowhere)), ['a', 'b']);
    // One document that names it twice means two.
    assert.deepEqual(ids('services', [service('a'), service('b')]), ['a', 'b']);
    assert.deepEqual(ids('services', [service('a'), service('b')], service('c')), ['a', 'b']);
  });
});

describe('what is said of the territory', () => {
  const root = (record, index) => ({ root: [{ record, origin: { file: `${index}.csv` } }] });

  it('is that of the first document, filled with the others', () => {
    const merging = merge([{}, root({ title: 'A' }, 0), root({ title: 'B', license: 'etalab-2.0' }, 1)]);
    assert.deepEqual(merging.root, { title: 'A', license: 'etalab-2.0' });
    assert.deepEqual(merge([]).root, {});
  });
});
