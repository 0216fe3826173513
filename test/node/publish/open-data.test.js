/** `donnees/`: tables that say truly what is in them, and services that other tools of the State's can take. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import Papa from 'papaparse';
import OpeningHours from 'opening_hours';
import { exampleTexts } from '../../../scripts/build-territory.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { needsReal, options, realFile } from './import/support.js';

let feed, files, modules;
before(async () => {
  modules = {
    ...(await loadSource('src/publish/open-data/data-inclusion.ts')),
    ...(await loadSource('src/publish/open-data/osm-hours.ts')),
    ...(await loadSource('src/publish/import/index.ts')),
    ...(await loadSource('src/publish/import/hours/index.ts')),
    ...(await loadSource('src/publish/tables/workbook.ts')),
    ...(await loadSource('src/feed/read-all.ts')),
  };
  files = await exampleTexts();
  ({ feed } = modules.readFeed(JSON.parse(files.get('archive/2026-11-24/feed.json'))));
});
const read = (name) => JSON.parse(files.get(`donnees/${name}`));
const tablesOf = () => read('datapackage.json').resources.filter(({ format }) => format === 'csv');

/** Types of Table Schema, and what a cell of one looks like: the specification's own default formats. */
const CELLS = {
  string: () => true,
  number: (cell) => /^[+-]?\d+(\.\d+)?$/.test(cell),
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  boolean: (cell, { trueValues, falseValues }) => [...trueValues, ...falseValues].includes(cell),
};
const FORMATS = { email: (cell) => /^\S+@\S+$/.test(cell), uri: (cell) => URL.canParse(cell) };

describe('the Data Package', () => {
  it('names each file of donnees/, and nothing else', () => {
    const { resources, name } = read('datapackage.json');
    const named = resources.map(({ path }) => `donnees/${path}`);
    const there = [...files.keys()].filter((path) => path.startsWith('donnees/') && !path.endsWith('datapackage.json'));
    assert.deepEqual(named.sort(), there.sort());
    for (const one of [name, ...resources.map((resource) => resource.name)]) assert.match(one, /^[a-z0-9._-]+$/);
  });

  it('has a Table Schema for each table: its own titles in their order, each with a type, and every cell of that type', () => {
    assert.ok(tablesOf().length > 15);
    let typed = 0;
    for (const { path, schema, bytes } of tablesOf()) {
      const text = files.get(`donnees/${path}`);
      assert.equal(new TextEncoder().encode(text).length, bytes, path);
      const { data } = Papa.parse(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
      const titles = schema.fields.map(({ name }) => name);
      assert.deepEqual(Object.keys(data[0]), titles, path);
      assert.equal(new Set(titles).size, titles.length, path);
      for (const field of schema.fields) {
        const { required, enum: values } = field.constraints ?? {};
        for (const row of data) {
          const cell = row[field.name];
          const where = `${path}, ${field.name}: « ${cell} »`;
          if (cell === '') assert.ok(!required, where);
          else {
            assert.ok(CELLS[field.type](cell, field), where);
            assert.ok((FORMATS[field.format] ?? (() => true))(cell), where);
            if (values) assert.ok(values.includes(cell), where);
            if (field.type !== 'string') typed += 1;
          }
        }
      }
      if (schema.primaryKey) assert.equal(new Set(data.map((row) => row[schema.primaryKey])).size, data.length, path);
    }
    assert.ok(typed > 1000);
  });

  it('keeps negative numbers, and texts from being formulas', async () => {
    const { openData } = await loadSource('src/publish/open-data/files.ts');
    const place = { commune: '89387', longitude: -3.5, latitude: 48, address: '=1+1' };
    const [service] = feed.services;
    const text = openData({ ...feed, services: [{ ...service, place }] }, undefined).get('donnees/services.csv');
    const [row] = Papa.parse(text.replace(/^\ufeff/, ''), { header: true }).data;
    assert.deepEqual([row.Longitude, row.Adresse], ['-3.5', "'=1+1"]);
  });
});

describe('services for data·inclusion', () => {
  const export_ = () => ({
    structures: read('data-inclusion/structures.json'),
    services: read('data-inclusion/services.json'),
  });

  it('have what the schema asks for, within its bounds, and only its codes', async () => {
    const { structures, services } = export_();
    const ids = new Set(structures.map(({ id }) => id));
    assert.equal(ids.size, structures.length);
    assert.equal(services.length, feed.services.filter(({ status }) => status !== 'closed').length);
    for (const item of [...structures, ...services]) {
      for (const key of ['source', 'id', 'nom', 'description', 'date_maj']) assert.ok(item[key], `${item.id}: ${key}`);
      assert.ok(item.nom.length >= 3 && item.nom.length <= 150 && !item.nom.endsWith('.'), item.nom);
      assert.ok(item.description.length >= 50 && item.description.length <= 2000, item.id);
      assert.match(item.date_maj, /^\d{4}-\d\d-\d\d$/);
      if (item.code_insee) assert.match(item.code_insee, /^\w{5}$/);
      if (item.code_postal) assert.match(item.code_postal, /^\d{5}$/);
      if (item.siret) assert.match(item.siret, /^\d{14}$/);
      for (const key of ['site_web', 'accessibilite_lieu', 'lien_mobilisation'])
        if (item[key]) assert.ok(URL.canParse(item[key]), item[key]);
    }
    for (const service of services) {
      assert.ok(ids.has(service.structure_id), service.id);
      for (const list of ['thematiques', 'publics', 'modes_accueil', 'zone_eligibilite'])
        if (service[list]) assert.ok(service[list].length && new Set(service[list]).size === service[list].length);
      for (const mode of service.modes_accueil ?? []) assert.match(mode, /^(en-presentiel|a-distance)$/);
      for (const zone of service.zone_eligibilite ?? []) assert.match(zone, /^\w{5}$/);
      if (service.frais) assert.match(service.frais, /^(gratuit|payant)$/);
      if (service.telephone) assert.match(service.telephone, /^(\+33[1-9]\d{8}|\d{2,4})$/);
    }
  });

  it('have only codes that the official workbook lists', needsReal, async () => {
    const { sheets } = await modules.readWorkbook(realFile('data-inclusion-v1.xlsx'));
    const listed = (name) =>
      new Set(
        sheets
          .find((sheet) => sheet.name === name)
          .rows.slice(1)
          .flatMap(([code]) => code ?? []),
      );
    const [themes, publics, types] = ['Thématiques', 'Publics', 'Types de services'].map(listed);
    // The sheet cuts five codes at 84 characters.
    const isListed = (code) => themes.has(code) || [...themes].some((cut) => cut.length > 80 && code.startsWith(cut));
    let count = 0;
    for (const { thematiques = [], publics: of = [], type } of export_().services) {
      for (const code of thematiques) assert.ok(isListed(code), code);
      for (const code of of) assert.ok(publics.has(code), code);
      if (type) assert.ok(types.has(type), type);
      count += thematiques.length;
    }
    assert.ok(count > 30);
  });

  it('come back through our own importer with what the schema can say', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(export_()));
    const territory = { communes: feed.communes, themes: feed.themes, mapping: {} };
    const { records, problems } = await modules.importFile({ name: 'di.json', bytes }, { ...options, territory });
    assert.deepEqual(
      problems.filter(({ level, kind }) => level === 'error' || kind === 'unknown-code'),
      [],
    );
    const back = new Map(records.services.map(({ record }) => [record.id, record]));
    const written = new Map(export_().services.map((service) => [service.id, service]));
    for (const service of feed.services.filter(({ status }) => status !== 'closed')) {
      const one = back.get(`di-${service.id}`);
      assert.ok(one, service.id);
      assert.equal(one.name, service.name.replace(/[\s.]+$/, ''));
      assert.deepEqual(one.codes ?? [], written.get(service.id).thematiques ?? []);
      assert.equal(one.place?.commune, service.sensitive ? undefined : service.place?.commune, service.id);
      assert.equal(one.place?.address, service.sensitive ? undefined : service.place?.address, service.id);
      assert.equal(one.contact?.phone, service.contact?.phone, service.id);
      assert.equal(one.contact?.email, service.contact?.email, service.id);
      if (service.cost) assert.equal(one.cost.kind, service.cost.kind === 'free' ? 'free' : 'paid');
      if (service.hours?.week) assert.deepEqual(one.hours?.week, service.hours.week, service.id);
    }
  });

  it('say nothing of where a sensitive service is', () => {
    const place = { name: 'Refuge', address: '3 rue Cachée', commune: '89387', latitude: 48.2, longitude: 3.28 };
    const [service] = feed.services;
    const secret = { ...service, id: 'refuge', sensitive: true, place };
    const written = JSON.stringify(modules.dataInclusion({ ...feed, services: [secret] }));
    assert.doesNotMatch(written, /Cachée|Refuge|48\.2|3\.28|"commune"|code_insee/);
    assert.match(written, /"id":"refuge"/);
  });
});

describe('opening hours in OpenStreetMap’s syntax', () => {
  it('are what the reference implementation and our own reader take them for', () => {
    const nominatim = { lat: 48.2, lon: 3.28, address: { country_code: 'fr', state: 'Bourgogne-Franche-Comté' } };
    let count = 0;
    for (const { id, hours } of feed.services) {
      const text = hours && modules.osmHours(hours);
      if (!text) continue;
      count += 1;
      const reference = new OpeningHours(text, nominatim);
      for (let hour = 0; hour < 24 * 14; hour += 1) {
        // A fortnight of January without a holiday, by the territory's clocks.
        const at = new Date(2027, 0, 11, hour, 20);
        if ((hours.exceptions ?? []).some(({ from, to }) => from <= '2027-01-25' && to >= '2027-01-11')) break;
        const ranges = hours.week[['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'][at.getDay()]] ?? [];
        const clock = `${String(at.getHours()).padStart(2, '0')}:20`;
        const expected = ranges.some(([from, to]) => from <= clock && clock < to);
        if (ranges.every(([from, to]) => from < to))
          assert.equal(reference.getState(at), expected, `${id} ${text} ${at}`);
      }
      const { hours: back, unread } = modules.readHours(text, { from: '2026-01-01', to: '2027-12-31' });
      assert.deepEqual(unread, [], `${id}: ${text}`);
      assert.deepEqual(back.week, hours.week, `${id}: ${text}`);
      if (hours.publicHolidays === 'closed') assert.equal(back.publicHolidays, 'closed', id);
    }
    assert.ok(count > 20);
    assert.equal(modules.osmHours({ note: 'Sur rendez-vous' }), undefined);
  });
});
