/** `donnees/` of a small feed: the tables and the Data Package, as a program of somebody else reads them. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let openData, readFeed;
before(async () => {
  ({ openData } = await loadSource('src/publish/open-data/files.ts'));
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
});

const feedOf = (more = {}) =>
  readFeed({
    format: 'ctg-feed/1',
    title: 'Grand Sénonais',
    updated: '2026-11-24T08:00:00+01:00',
    publisher: { name: 'L’agglomération' },
    agreements: [{ id: 'ctg', title: 'CTG; la "première"', start: '2023-01-01', end: '2026-12-31' }],
    communes: [
      { code: '89387', name: '=Sens()', postalCodes: ['89100'], population: 26_000, latitude: -48.2, longitude: 3.3 },
    ],
    themes: [{ id: 'enfance', name: 'Enfance' }],
    ...more,
  }).feed;
const packageOf = (feed, site) => JSON.parse(openData(feed, site).get('donnees/datapackage.json'));
const resource = (feed, name) => packageOf(feed).resources.find((one) => one.name === name);
const table = (feed, name) => openData(feed).get(`donnees/${name}.csv`);

describe('the Data Package of a small feed', () => {
  it('says whose data these are, of when, and under which licence', () => {
    const { resources, ...said } = packageOf(feedOf());
    assert.deepEqual(said, {
      profile: 'data-package',
      name: 'grand-senonais',
      title: 'Grand Sénonais',
      created: '2026-11-24T08:00:00+01:00',
      contributors: [{ title: 'L’agglomération', role: 'publisher' }],
    });
    assert.deepEqual(
      resources.map(({ name }) => name),
      ['communes', 'themes', 'conventions', 'data-inclusion-structures', 'data-inclusion-services'],
    );
    const publisher = { name: 'L’agglomération', url: 'https://agglo.exemple.fr/' };
    const more = packageOf(feedOf({ publisher, license: 'etalab-2.0' }), { url: 'https://ctg.exemple.fr/' });
    assert.equal(more.homepage, 'https://ctg.exemple.fr/');
    assert.deepEqual(more.licenses, [{ name: 'etalab-2.0' }]);
    assert.deepEqual(more.contributors, [
      { title: 'L’agglomération', role: 'publisher', path: 'https://agglo.exemple.fr/' },
    ]);
  });

  it('says of a table how it is written, and of which kind each column is', () => {
    const { schema, ...said } = resource(feedOf(), 'communes');
    assert.deepEqual(said, {
      name: 'communes',
      path: 'communes.csv',
      title: 'Communes',
      description: 'Les communes de la convention.',
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(table(feedOf(), 'communes')),
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    });
    const { fields, ...rest } = schema;
    assert.deepEqual(rest, { missingValues: [''] });
    assert.deepEqual(fields.slice(1, 7), [
      { name: 'Nom', type: 'string', example: 'Véron', constraints: { required: true } },
      { name: 'Codes postaux', type: 'string', example: '89510' },
      { name: 'Population', type: 'integer' },
      { name: 'Latitude', type: 'number' },
      { name: 'Longitude', type: 'number' },
      { name: 'Site de la commune', type: 'string', format: 'uri' },
    ]);
    assert.equal(fields[0].description, '5 caractères, et non le code postal.');
    assert.ok(fields.some(({ type, format }) => type === 'string' && format === 'email'));
  });

  it('names what tells the rows of a table apart, where one column does', () => {
    const service = { id: 'jeux', name: 'Jeux', summary: 'Un lieu.', themes: ['enfance'], documents: ['Une carte'] };
    const feed = feedOf({
      services: [
        {
          ...service,
          visits: [
            { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T10:00:00+01:00', place: { commune: '89387' } },
          ],
        },
      ],
    });
    assert.equal(resource(feed, 'conventions').schema.primaryKey, 'Identifiant');
    assert.equal(resource(feed, 'services').schema.primaryKey, 'Identifiant');
    assert.equal(resource(feed, 'communes').schema.primaryKey, undefined);
    assert.equal(resource(feed, 'passages').schema.primaryKey, undefined);
    const titles = resource(feed, 'services').schema.fields.map(({ name }) => name);
    for (const own of ['Publication', 'Horaires']) assert.equal(titles.includes(own), false, own);
  });

  it('says where the schema of data·inclusion is', () => {
    assert.deepEqual(resource(feedOf(), 'data-inclusion-services'), {
      name: 'data-inclusion-services',
      path: 'data-inclusion/services.json',
      title: 'data·inclusion v1\u00a0: services',
      profile: 'data-resource',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      sources: [
        { title: 'Schéma data·inclusion, version 1', path: 'https://github.com/gip-inclusion/data-inclusion-schema' },
      ],
    });
    assert.equal(openData(feedOf()).get('donnees/data-inclusion/services.json'), '[]\n');
  });
});

describe('a table of open data', () => {
  it('is CSV that Excel takes for UTF-8, with its titles, and no formula', () => {
    const [head, row, end, ...more] = table(feedOf(), 'communes').split('\r\n');
    assert.ok(head.startsWith('\ufeffCode INSEE,Nom,Codes postaux,Population,Latitude,Longitude,'), head);
    assert.ok(row.startsWith('89387,"\'=Sens()",89100,26000,-48.2,3.3,'), row);
    assert.deepEqual([end, ...more], ['']);
  });

  it('has days as ISO writes them, and quotes what needs it', () => {
    const [, row] = table(feedOf(), 'conventions').split('\r\n');
    assert.ok(row.startsWith('ctg,"CTG; la ""première""",2023-01-01,2026-12-31'), row);
  });

  it('has an instant as its day and its time', () => {
    const notices = [
      { id: 'bus', text: 'Le bus ne vient pas.', from: '2026-12-05T09:00:00+01:00', until: '2026-12-06' },
    ];
    const [, row] = table(feedOf({ notices }), 'annonces').split('\r\n');
    assert.ok(row.includes('2026-12-05 09:00,2026-12-06'), row);
  });
});
