/** The published JSON Schema, read by a validator that knows nothing of ours. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { exampleTexts } from '../../scripts/build-territory.js';
import { loadSource } from '../../scripts/build/load-source.js';

const root = (part = {}) => ({
  format: 'ctg-feed/1',
  title: 'CTG',
  updated: '2026-11-24T08:00:00+01:00',
  publisher: { name: 'Grand Sénonais' },
  agreements: [{ id: 'ctg-1', title: 'CTG 1', start: '2022-01-01', end: '2026-12-31' }],
  communes: [{ code: '89387', name: 'Sens' }],
  themes: [],
  ...part,
});
const service = (part = {}) => ({ id: 'creche', name: 'Crèche', summary: 'Accueil', themes: [], ...part });

let schema, validate;
before(async () => {
  const { feedJsonSchema } = await loadSource('src/publish/json-schema.ts');
  schema = feedJsonSchema();
  // Strict: a key that JSON Schema does not know is an error.
  validate = new Ajv.default({ strict: true, strictTuples: false, strictRequired: false, allErrors: true }).compile(
    schema,
  );
});

describe('ctg-feed-1.schema.json', () => {
  const accepted = {
    'the smallest root file': root(),
    'keys of a later day': root({ colour: 'red', services: [service({ shoeSize: 42 })] }),
    'collections in files of their own': root({
      services: { href: 'services.json', count: 812 },
      notices: { href: 'n.json' },
    }),
    'a collection’s file': { format: 'ctg-feed/1', services: [service()] },
    'opening hours': root({ services: [service({ hours: { week: { mo: [['22:00', '24:00']] } } })] }),
    '29 February of a leap year': root({ services: [service({ verified: '2028-02-29' })] }),
  };
  for (const [what, file] of Object.entries(accepted)) {
    it(`accepts ${what}`, () => {
      assert.equal(validate(file), true, JSON.stringify(validate.errors));
    });
  }

  const refused = {
    'another format': root({ format: 'ctg-feed/2' }),
    'a root file without a title': { ...root(), title: undefined },
    'a service without a name': root({ services: [service({ name: undefined })] }),
    'a script as an address': root({ publisher: { name: 'x', url: 'javascript:alert(1)' } }),
    '30 February': root({ services: [service({ verified: '2026-02-30' })] }),
    '29 February of a common year': root({ services: [service({ verified: '2026-02-29' })] }),
    'an instant without an offset': root({ updated: '2026-11-24T08:00:00' }),
    'a day under another name': root({ services: [service({ hours: { week: { lundi: [] } } })] }),
    'three times in a range': root({ services: [service({ hours: { week: { mo: [['08:00', '12:00', '14:00']] } } })] }),
    'a collection’s file with a bad record': { format: 'ctg-feed/1', services: [{ id: 'x' }] },
    'a collection’s file of an unknown collection': { format: 'ctg-feed/1', shops: [] },
  };
  for (const [what, file] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      assert.equal(validate(JSON.parse(JSON.stringify(file))), false);
    });
  }

  it('describes each root key', () => {
    const [rootFile] = schema.anyOf;
    for (const [key, { description }] of Object.entries(rootFile.properties)) assert.ok(description, key);
  });

  it('is the same at each build', async () => {
    const { feedJsonSchema } = await loadSource('src/publish/json-schema.ts');
    assert.equal(JSON.stringify(feedJsonSchema()), JSON.stringify(schema));
  });
});

describe('the example feed', () => {
  it('is valid, in each of its files', async () => {
    // Open data and oEmbed have formats of their own.
    const own = [...(await exampleTexts())].filter(([name]) => /^(archive\/[\d-]+\/)?[a-z]+\.json$/.test(name));
    assert.equal(own.length, 6);
    for (const [name, text] of own)
      assert.equal(validate(JSON.parse(text)), true, `${name}: ${JSON.stringify(validate.errors)}`.slice(0, 2000));
  });
});

describe('a shape', () => {
  it('becomes what JSON Schema says for it, of each kind', async () => {
    const { convert } = await loadSource('src/publish/json-schema.ts');
    const shapes = await loadSource('src/feed/shape.ts');
    const { explained, free } = await loadSource('src/publish/config/words.ts');
    const { text, matching, number, flag, choice, array, pair, either, object, strictObject, maybe } = shapes;
    const cases = [
      [text(), { type: 'string' }],
      [text(80), { type: 'string', maxLength: 80 }],
      [matching(/^\d+$/), { type: 'string', pattern: '^\\d+$' }],
      [number(), { type: 'number' }],
      [number(0, 100, true), { type: 'integer', minimum: 0, maximum: 100 }],
      [flag, { type: 'boolean' }],
      [choice('fr', 'en'), { type: 'string', enum: ['fr', 'en'] }],
      [choice(true), { const: true }],
      [array(flag), { type: 'array', items: { type: 'boolean' } }],
      [array(flag, 'vide'), { type: 'array', items: { type: 'boolean' }, minItems: 1 }],
      [
        pair(flag, text()),
        { type: 'array', prefixItems: [{ type: 'boolean' }, { type: 'string' }], items: false, minItems: 2 },
      ],
      [either('ni l’un ni l’autre', flag, text()), { anyOf: [{ type: 'boolean' }, { type: 'string' }] }],
      [
        object({ a: flag, b: maybe(text()) }),
        { type: 'object', properties: { a: { type: 'boolean' }, b: { type: 'string' } }, required: ['a'] },
      ],
      [
        strictObject({ a: maybe(flag) }),
        { type: 'object', properties: { a: { type: 'boolean' } }, required: [], additionalProperties: false },
      ],
      [
        free(flag, /^\d{5}$/, 'un code'),
        { type: 'object', propertyNames: { pattern: '^\\d{5}$' }, additionalProperties: { type: 'boolean' } },
      ],
      [explained('Oui ou non.', flag), { description: 'Oui ou non.', type: 'boolean' }],
    ];
    for (const [shape, expected] of cases) assert.deepEqual(convert(shape), expected, JSON.stringify(expected));
  });
});

describe('what an editor shows of a schema', () => {
  const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

  it('is what the file is, and what each of its kinds is called', () => {
    assert.deepEqual([schema.$schema, schema.title], [DRAFT, 'ctg-feed/1']);
    assert.match(schema.description, /services, events and roadmap/);
    const titles = [
      'Root file',
      ...['services', 'events', 'actions', 'notices'].map((name) => `Collection file: ${name}`),
    ];
    assert.deepEqual(
      schema.anyOf.map(({ title, type }) => [title, type]).sort(),
      titles.map((title) => [title, 'object']).sort(),
    );
  });

  it('is a description of each root key beside what it may hold', () => {
    const { format, services, publisher } = schema.anyOf[0].properties;
    assert.deepEqual(format, { description: 'Version of the format: "ctg-feed/1".', const: 'ctg-feed/1' });
    assert.deepEqual(services.anyOf, [{ $ref: '#/$defs/services' }, { $ref: '#/$defs/elsewhere' }]);
    assert.equal(publisher.properties.name.type, 'string');
  });

  it('is, of a configuration, French', async () => {
    const { configJsonSchema } = await loadSource('src/publish/json-schema.ts');
    const { $schema, title, description, properties } = configJsonSchema();
    assert.deepEqual([$schema, title], [DRAFT, 'ctg.config.json']);
    assert.match(description, /^Les réglages de ctg-feed\u00a0: /);
    assert.equal(properties.out.description, 'Le dossier où publier, depuis ce fichier.');
  });

  it('tells a collection’s file from a root file that lacks a key', () => {
    const half = { format: 'ctg-feed/1', title: 'CTG', services: [] };
    assert.equal(validate(half), false);
    assert.equal(validate({ format: 'ctg-feed/1', services: [] }), true);
    assert.equal(validate({ services: [] }), false);
    assert.equal(validate({ format: 'ctg-feed/2', services: [] }), false);
  });
});
