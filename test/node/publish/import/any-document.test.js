/** Whatever an export is made of, it is read without harm, or what it is not is said. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../../support/any.js';
import { fileOf, loadImporters } from './support.js';

let read, refused;
before(async () => ({ read, refused } = await loadImporters()));

describe('any document', () => {
  const keys = [
    'id',
    'nom',
    'structure_id',
    'thematiques',
    'frais',
    'services',
    'pivot',
    'typologie',
    'horaires',
    'h_lundi',
    'h_vendredi',
    'matricule',
    'siret',
    'date_maj',
    'source',
    'features',
    'properties',
    'geometry',
    'coordinates',
    'items',
    '__proto__',
    'events',
    'uid',
    'title',
    'timings',
    'code_insee',
    'zone_eligibilite',
    'telephone',
  ];
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('89443', 'Mo-Fr 09:00-12:00', '9h-12h', '|', 'https://exemple.fr'),
    fc.double(),
    fc.constant(null),
  );
  const records = fc.array(
    fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.dictionary(fc.constantFrom(...keys), value)),
      { maxKeys: 20 },
    ),
    { maxLength: 4 },
  );

  it('is read without harm, and what comes out is a feed', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        for (const content of [list, { features: list.map((properties) => ({ properties })) }, { items: list }]) {
          const { services = [], events = [], kinds } = await read(fileOf(content));
          assert.deepEqual(
            refused({ services, events }).filter(({ code }) => code !== 'duplicate'),
            [],
          );
          assert.ok(!kinds.includes('unreadable-file'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is of no format is said so, whatever its name', async () => {
    for (const content of [
      '',
      'bonjour',
      '{"a":1}',
      '[]',
      'a;b\n1;2\n',
      '{"a":',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      new Uint8Array([0xd0, 0xcf]),
      new Uint8Array([0, 255, 254]),
    ]) {
      const { problems } = await read(fileOf(content, 'openagenda.json'));
      assert.equal(problems[0]?.level, 'error', String(content));
      assert.match(problems[0].mend, /\.$/);
    }
  });
});
