/**
 * The example territory: it must read without a problem, exercise the whole format, invent nothing about the
 * five real actions, and say of everything else that it is made up.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { exampleFiles, exampleTexts } from '../../scripts/build-territory.js';
import { loadSource } from '../../scripts/build/load-source.js';

const PAGE = 'Page « Convention territoriale globale » du Grand Sénonais';
const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const plain = (text) => text.replace(/\s/g, ' ');

/** Keys that the example leaves out, each because filling it would claim something about the real convention. */
const LEFT_OUT = new Map([['root', ['publisher.siren', 'agreements[].extendedTo', 'agreements[].url']]]);

const COLLECTIONS = ['services', 'events', 'actions', 'notices'];

let all, files, feed, schemas;
before(async () => {
  for (const file of ['records', 'root', 'offer'])
    schemas = { ...schemas, ...(await loadSource(`src/feed/schema/${file}.ts`)) };
  all = await exampleFiles();
  files = await exampleTexts();
  const part = (name) => JSON.parse(files.get(`${name}.json`))[name];
  feed = JSON.parse(files.get('feed.json'));
  feed = { ...feed, ...Object.fromEntries(COLLECTIONS.map((name) => [name, part(name)])) };
});

/** Paths of all keys that a schema has: `hours.week.mo`. Tuples and unions of leaves are leaves. */
function keysOf(schema, path = '') {
  if (schema.kind === 'array') return [path, ...keysOf(schema.item, `${path}[]`).filter((key) => key !== `${path}[]`)];
  if (schema.kind !== 'object' || schema.strict) return [path];
  const inner = Object.entries(schema.entries).flatMap(([key, entry]) => keysOf(entry, path ? `${path}.${key}` : key));
  return path ? [path, ...inner] : inner;
}

/** The same of what is in some data. */
function keysIn(value, path = '', into = new Set()) {
  if (Array.isArray(value)) value.forEach((item) => keysIn(item, `${path}[]`, into));
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      into.add(at);
      keysIn(item, at, into);
    }
  return into;
}

const missing = (schema, values, leftOut = []) => {
  const used = new Set(values.flatMap((value) => [...keysIn(value)]));
  return keysOf(schema).filter((key) => !used.has(key) && !leftOut.includes(key));
};

describe('the example feed', () => {
  it('reads without one problem, in one piece and split', async () => {
    const { addCollection, readCollection, readFeed } = await loadSource('src/feed/read-all.ts');
    const whole = readFeed(feed);
    assert.deepEqual(whole.problems, []);
    let { feed: read, problems } = readFeed(JSON.parse(files.get('feed.json')));
    assert.deepEqual(problems, []);
    for (const name of COLLECTIONS) {
      const collection = readCollection(name, JSON.parse(files.get(`${name}.json`)));
      assert.deepEqual(collection.problems, []);
      ({ feed: read, problems } = addCollection(read, name, collection.records));
      assert.deepEqual(problems, []);
    }
    assert.deepEqual(read.events, whole.feed.events);
  });

  it('is valid by the published JSON Schema, as an independent validator reads it', async () => {
    const { feedJsonSchema } = await loadSource('src/publish/json-schema.ts');
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const schema = await feedJsonSchema();
    assert.match(schema.$schema, /2020-12/);
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    const broken = { ...feed, events: [{ ...feed.events[0], timings: [] }] };
    assert.ok(validate(feed), JSON.stringify(validate.errors?.slice(0, 5)));
    for (const [name, text] of files)
      if (name.endsWith('.json') && !name.startsWith('oembed/') && !name.startsWith('donnees/'))
        assert.ok(validate(JSON.parse(text)), `${name}: ${JSON.stringify(validate.errors)}`);
    assert.equal(validate(broken), false);
  });

  it('has the 27 communes, the six themes that the page lists, and 23 actions of today’s agreement', () => {
    assert.equal(feed.communes.length, 27);
    const top = feed.themes.filter((theme) => !theme.parent).map((theme) => theme.id);
    assert.deepEqual(top, ['petite-enfance', 'enfance', 'jeunesse', 'acces-aux-droits', 'parentalite', 'vie-sociale']);
    const children = feed.themes.filter((theme) => theme.parent === 'acces-aux-droits').map((theme) => theme.id);
    assert.deepEqual(children, ['handicap', 'violences', 'numerique', 'mobilites']);
    const of = (agreement) => feed.actions.filter((action) => action.agreement === agreement);
    assert.equal(of('ctg-2026').length, 23);
    // The next agreement is made up, and its title says so; its actions follow those of today's.
    assert.match(feed.agreements[1].title, /\(exemple, prévisionnelle\)$/);
    assert.equal(of('ctg-2027').length, 7);
    for (const { follows, status } of of('ctg-2027')) {
      assert.equal(status, 'planned');
      for (const id of follows)
        assert.ok(
          of('ctg-2026').some((action) => action.id === id),
          id,
        );
    }
    assert.equal(feed.demo, true);
  });

  it('tells the five actions of the page without a status, a number, a date or a lead that it does not give', () => {
    const told = feed.actions.filter((action) => action.source.name === PAGE || plain(action.source.name) === PAGE);
    assert.equal(told.length, 5);
    for (const action of told) {
      assert.deepEqual(Object.keys(action).sort(), ['agreement', 'id', 'source', 'summary', 'themes', 'title']);
      assert.deepEqual(Object.keys(action.source), ['name']);
      assert.doesNotMatch(action.summary, /\b(19|20)\d\d\b/);
    }
    const day = told.find((action) => action.id === 'actions-jeunes');
    assert.match(plain(day.summary), /le 9 avril de 9 h à 18 h à la salle des fêtes de Sens/);
  });

  it('says of every other record that it is made up', () => {
    const others = [...feed.services, ...feed.events, ...feed.actions.slice(5)];
    assert.deepEqual(
      others.filter((record) => record.source.name !== 'Exemple fictif'),
      [],
    );
    for (const action of feed.actions.slice(5)) assert.match(action.title, /\(exemple\)$/);
    for (const notice of feed.notices) assert.match(notice.text, /^\(exemple\)/);
  });

  it('calls no real telephone and writes to no real address, save the national help lines', () => {
    const text = JSON.stringify({ ...feed, help: [] });
    const fictive = /^0(?:1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98)/;
    for (const [number] of text.matchAll(/\b0\d(?: \d\d){4}\b/g)) assert.match(number, fictive);
    for (const [, host] of text.matchAll(/[\w.-]+@([\w.-]+)/g)) assert.equal(host, 'exemple.fr');
    for (const [, host] of text.matchAll(/https?:\/\/([^/"\s]+)/g)) assert.equal(host, 'exemple.fr');
    assert.deepEqual(
      feed.help.map((line) => line.phone),
      ['3919', '119', '17', '114', '15', '112', '03 53 01 00 01'],
    );
  });

  it('uses every key of the format at least once', () => {
    for (const [name, schema] of Object.entries(schemas.recordSchemas))
      assert.deepEqual(missing(schema, feed[name], LEFT_OUT.get(name)), [], name);
    assert.deepEqual(missing(schemas.RootSchema, [feed], LEFT_OUT.get('root')), []);
    const places = [...feed.services, ...feed.events].flatMap(({ place }) => place ?? []);
    assert.deepEqual(missing(schemas.PlaceSchema, places), []);
  });

  it('uses every status, attendance, kind and state that the format knows', () => {
    const values = (list) => [...new Set(list.filter((value) => value !== undefined))].sort();
    const { services, events, actions } = feed;
    const timings = events.flatMap((event) => event.timings);
    const visits = services.flatMap((service) => service.visits ?? []);
    const expected = [
      [events.map((event) => event.status), 'cancelled full moved-online postponed rescheduled scheduled'],
      [timings.map((timing) => timing.status), 'cancelled full moved'],
      [visits.map((visit) => visit.status), 'cancelled full moved'],
      [services.map((service) => service.status), 'closed open temporarily-closed'],
      [services.map((service) => service.availability?.state), 'full places waiting-list'],
      [services.map((service) => service.appointment), 'none possible required'],
      [services.map((service) => service.hours?.publicHolidays), 'closed open'],
      [services.flatMap((service) => service.attendance), 'at-home in-person remote'],
      [[...services, ...events].map((record) => record.cost?.kind), 'conditional free paid'],
      [events.flatMap((event) => event.accessibility), 'hi ii mi pi vi'],
      [actions.map((action) => action.status), 'abandoned done in-progress paused planned'],
      [actions.flatMap((action) => action.indicators?.map(({ type }) => type)), 'means outcome output'],
      [actions.map((action) => action.evaluation?.decision), 'change continue stop'],
    ];
    for (const [found, words] of expected) assert.equal(values(found).join(' '), words);
    // Absent is a state of its own: unknown hours, « statut non renseigné », no coverage stated.
    assert.ok(services.some((service) => !service.hours && !service.visits));
    assert.ok(services.some((service) => service.hours && !service.hours.publicHolidays));
    assert.ok(services.some((service) => service.coverage === undefined));
    assert.ok(actions.slice(5).some((action) => action.status === undefined));
  });

  it('gives no address to whoever shelters people from violence', () => {
    const shelter = feed.services.find((service) => service.id === 'accueil-femmes');
    assert.equal(shelter.sensitive, true);
    assert.equal(shelter.place, undefined);
    for (const service of feed.services.filter((record) => record.sensitive)) assert.equal(service.place, undefined);
  });

  it('lets every itinerant service still come five times or more, none of them in the past', () => {
    const itinerant = feed.services.filter((service) => service.visits);
    assert.ok(itinerant.length >= 5);
    for (const { id, visits } of itinerant) {
      assert.ok(visits.filter((visit) => Date.parse(visit.start) > NOW).length >= 5, id);
      assert.ok(
        visits.every((visit) => Date.parse(visit.end) >= NOW),
        id,
      );
    }
    const bus = itinerant.find((service) => service.id === 'bus-numerique');
    assert.equal(new Set(bus.visits.map((visit) => visit.place.commune)).size, 16);
    assert.ok(bus.visits.some((visit) => visit.start.startsWith('2027-12')));
  });

  it('fills each month of two years with events, in every theme', () => {
    const months = new Set(feed.events.flatMap(({ timings }) => timings.map(({ start }) => start.slice(0, 7))));
    for (const year of [2026, 2027])
      for (let month = 1; month <= 12; month += 1) assert.ok(months.has(`${year}-${String(month).padStart(2, '0')}`));
    const themes = new Set(feed.events.flatMap((event) => event.themes));
    assert.equal(themes.size, 10);
  });

  it('gives hand-checked instants on both sides of a change of clocks', () => {
    const starts = (id) => feed.events.find((event) => event.id === id).timings.map((timing) => timing.start);
    // Summer time begins on Sunday 28 March 2027, the day of the egg hunt.
    assert.deepEqual(starts('chasse-aux-oeufs-2027'), ['2027-03-28T10:30:00+02:00']);
    // Thursdays off school in March 2026: summer time begins on the 29th.
    const march = starts('eveil-villeneuve').filter((start) => /^2026-(03-26|04-02)/.test(start));
    assert.deepEqual(march, ['2026-03-26T09:15:00+01:00', '2026-04-02T09:15:00+02:00']);
    // Last Saturday of October 2026 is the day before winter time begins.
    const concert = feed.events.find((event) => event.id === 'concert-tilleul').timings;
    const october = concert.find((timing) => timing.start.startsWith('2026-10'));
    assert.deepEqual([october.start, october.end], ['2026-10-31T20:30:00+01:00', '2026-11-01T00:30:00+01:00']);
  });

  it('knows the holidays of the Yonne (zone A) and claims none after the day up to which they are known', () => {
    const year = (text) => feed.publicHolidays.filter((holiday) => holiday.date.startsWith(text)).length;
    assert.deepEqual([year('2026'), year('2027')], [11, 11]);
    const holiday = (from) => feed.schoolHolidays.find((period) => period.from === from)?.to;
    assert.equal(holiday('2026-12-19'), '2027-01-03');
    assert.equal(holiday('2027-02-13'), '2027-02-28');
    assert.equal(feed.holidaysUntil, '2027-07-31');
  });

  it('is the same to the byte however often it is built', async () => {
    assert.deepEqual([...(await exampleFiles())], [...all]);
    assert.equal(feed.updated, '2026-11-24T08:00:00+01:00');
  });

  it('is typeset as French is: no straight apostrophe, no plain space before « : ; ! ? » or inside quotes', () => {
    const inFrench = (record) => (record.lang === 'en' ? [] : [record]);
    const texts = [...feed.services, ...feed.events].flatMap(inFrench).concat(feed.actions, feed.themes, feed.notices);
    for (const text of JSON.stringify(texts)
      .replace(/https?:[^"\s]+/g, '')
      .match(/[^"\\]+/g) ?? [])
      assert.doesNotMatch(text, /'|\S [:;!?»]|« |\d h\b|\d €/);
  });

  it('publishes the pictures that its events show', () => {
    const pictures = feed.events.flatMap((event) => (event.image ? [event.image.src] : []));
    assert.ok(pictures.length >= 2);
    for (const picture of pictures) assert.match(new TextDecoder().decode(all.get(picture)), /^<svg /);
  });

  it('is split because a page then downloads half of it or less', () => {
    const size = (...names) => names.reduce((sum, name) => sum + brotliCompressSync(files.get(name)).length, 0);
    const whole = brotliCompressSync(JSON.stringify(feed)).length;
    assert.ok(size('feed.json', 'events.json') < 0.6 * whole);
    assert.ok(size('feed.json', 'services.json') < 0.6 * whole);
    assert.ok(size('feed.json', 'actions.json') < 0.3 * whole);
  });
});
