/** Two versions of one record, part by part: what is filled in, what stays whole, what is told, whose cells are named. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let merge;
before(async () => ({ merge } = await loadSource('src/publish/build/merge.ts')));

const found = (record, file, more = {}) => ({ record, origin: { file, row: 2 }, ...more });
/** A service that two documents have, the first of which was verified last. */
function joined(later, earlier, { first = {}, second = {}, preview = false } = {}) {
  const base = { id: 'creche', name: 'Crèche', themes: [] };
  const { records, problems } = merge(
    [
      { services: [found({ ...base, verified: '2026-10-01', ...later }, 'a.csv', first)] },
      { services: [found({ ...base, verified: '2026-03-01', ...earlier }, 'b.csv', second)] },
    ],
    preview,
  );
  const [one] = records.services;
  return { ...one, problems, kinds: problems.map(({ kind }) => kind) };
}

describe('a part of a record', () => {
  it('is that of one version, where it is of one moment or of one person', () => {
    for (const key of ['hours', 'availability', 'capacity', 'source', 'owner']) {
      const { record } = joined({ [key]: { a: '1' } }, { [key]: { b: '2' } });
      assert.deepEqual(record[key], { a: '1' }, key);
      assert.deepEqual(joined({}, { [key]: { b: '2' } }).record[key], { b: '2' }, key);
    }
  });

  it('is filled in where it is of one thing, as long as nothing in it contradicts', () => {
    for (const key of ['place', 'cost']) {
      assert.deepEqual(joined({ [key]: { a: '1', c: '3' } }, { [key]: { b: '2', c: '3' } }).record[key], {
        a: '1',
        b: '2',
        c: '3',
      });
      assert.deepEqual(joined({ [key]: { a: '1', c: '3' } }, { [key]: { b: '2', c: '4' } }).record[key], {
        a: '1',
        c: '3',
      });
    }
    assert.deepEqual(
      joined({ contact: { phone: '1', url: 'a' } }, { contact: { phone: '2', email: 'b' } }).record.contact,
      {
        phone: '1',
        url: 'a',
        email: 'b',
      },
    );
  });

  it('is replaced whole where it is no group of values', () => {
    assert.deepEqual(joined({ languages: ['fr'] }, { languages: ['en', 'ar'] }).record.languages, ['fr']);
    assert.equal(joined({ summary: 'Un lieu.' }, { summary: { a: 1 } }).record.summary, 'Un lieu.');
    assert.deepEqual(joined({ contact: { phone: '1' } }, { contact: ['2'] }).record.contact, { phone: '1' });
    assert.deepEqual(joined({ contact: { phone: '1' } }, { contact: null }).record.contact, { phone: '1' });
  });
});

describe('what two versions say of themselves', () => {
  it('is no contradiction', () => {
    const { kinds } = joined(
      { source: { name: 'A' }, owner: { name: 'La ville' }, license: 'odbl', updated: '2026-10-01' },
      { source: { name: 'B' }, owner: { name: 'Le CCAS' }, license: 'etalab-2.0', updated: '2026-03-01' },
    );
    assert.deepEqual(kinds, []);
  });

  it('tells which is the later: by the day of the verification, else of the last change', () => {
    const summary = (a, b) => joined({ summary: 'A', ...a }, { summary: 'B', ...b }).record.summary;
    const changed = (updated) => ({ verified: undefined, updated });
    assert.equal(summary({}, {}), 'A');
    assert.equal(summary({ verified: '2026-01-01' }, {}), 'B');
    assert.equal(summary(changed('2026-01-01T09:00:00+01:00'), changed('2026-01-02T09:00:00+01:00')), 'B');
    // Of one day, the first that was read.
    assert.equal(summary(changed('2026-01-01T09:00:00+01:00'), changed('2026-01-01T18:00:00+01:00')), 'A');
    assert.equal(summary(changed(undefined), changed(undefined)), 'A');
    assert.equal(summary(changed(undefined), {}), 'B');
  });
});

describe('a record of two versions', () => {
  it('has the cells of both, those of the version that is published first', () => {
    const first = { columns: { summary: 'Résumé', name: 'Nom' }, parts: { hours: { file: 'a.csv', row: 9 } } };
    const second = {
      columns: { summary: 'Texte', notice: 'Alerte' },
      parts: { hours: { file: 'b.csv', row: 8 }, visits: { file: 'b.csv', row: 7 } },
    };
    const { columns, parts, origin, problems } = joined({ summary: 'A' }, { summary: 'B' }, { first, second });
    assert.deepEqual(columns, { summary: 'Résumé', name: 'Nom', notice: 'Alerte' });
    assert.deepEqual(parts, { hours: { file: 'a.csv', row: 9 }, visits: { file: 'b.csv', row: 7 } });
    assert.deepEqual(origin, { file: 'a.csv', row: 2 });
    const [{ level, place, value, message }] = problems;
    // The column as its own document calls it.
    assert.deepEqual([level, place, value], ['warning', { file: 'b.csv', row: 2, column: 'Texte' }, 'B']);
    assert.match(message, /\(a\.csv, ligne 2, publiée\).*\(b\.csv, ligne 2\)\.$/);
  });

  it('is a draft where both are, and a preview shows what waits', () => {
    const draft = { draft: 'draft' };
    const review = { draft: 'review' };
    assert.equal(joined({}, {}, { first: draft, second: review }).draft, 'draft');
    assert.equal(joined({}, {}, { first: review, second: draft }).draft, 'review');
    assert.ok(!('draft' in joined({}, {})));
    const waiting = joined({ summary: 'A' }, { summary: 'B' }, { first: review, preview: true });
    assert.deepEqual([waiting.record.summary, waiting.draft, waiting.kinds[0]], ['A', 'review', 'waiting']);
    const open = joined({ summary: 'A' }, { summary: 'B' }, { first: review });
    assert.deepEqual([open.record.summary, open.draft], ['B', undefined]);
    const withdrawn = joined({}, { verified: '2026-10-01' }, { second: draft });
    assert.deepEqual([withdrawn.draft, withdrawn.kinds], ['draft', ['withdrawn']]);
    assert.deepEqual(
      withdrawn.problems.map(({ place }) => place),
      [{ file: 'b.csv', row: 2, column: 'Publication' }],
    );
  });

  it('holds an agreement of persons for what they agreed to, and for nothing else', () => {
    const agreed = { agreed: ['contact'] };
    const one = { contact: { phone: '1' } };
    const other = { contact: { email: 'b' } };
    assert.deepEqual(joined(one, other, { first: agreed, second: agreed }).agreed, ['contact']);
    assert.ok(!('agreed' in joined(one, other, { first: agreed })));
    assert.ok(!('agreed' in joined(one, other)));
    assert.deepEqual(joined(one, {}, { first: agreed }).agreed, ['contact']);
    assert.deepEqual(joined({}, other, { second: agreed }).agreed, ['contact']);
    // The same telephone stands in both: one of the two said that it may be published.
    assert.deepEqual(joined(one, one, { second: agreed }).agreed, ['contact']);
    assert.ok(!('agreed' in joined(one, { contact: { phone: '2' } }, { second: agreed })));
  });
});
