/** Nobody is locked in: what we write reads back equal, in our own tool; after another program has saved it: `test/libreoffice/`. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../support/any.js';
import { readXlsx } from 'hucre/xlsx';
import { exampleFeed } from '../../../scripts/build-territory.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { LISTS, OPTIONS, plain, readBack, withoutEmpty } from './export-support.js';

let letter, readBooks, template, readWorkbook, feed;
before(async () => {
  ({ readBooks } = await loadSource('src/publish/book/read.ts'));
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
  ({ letter } = await loadSource('src/publish/tables/letter.ts'));
  template = await loadSource('src/publish/book/template.ts');
  const { readFeed } = await loadSource('src/feed/read-all.ts');
  ({ feed } = readFeed(await exampleFeed()));
});

describe('the export of the example territory', () => {
  it('reads back equal, without one problem', async () => {
    const { problems, ...read } = await readBack(await template.exportWorkbook(feed));
    assert.deepEqual(problems, []);
    const expected = plain(feed);
    for (const key of Object.keys(expected)) assert.deepEqual(withoutEmpty(read[key]), expected[key], key);
  });

  it('has the same bytes each time', async () => {
    assert.deepEqual(await template.exportWorkbook(feed), await template.exportWorkbook(feed));
  });

  it('gives an owner the records that are theirs, and no other', async () => {
    const owner = feed.services.find((service) => service.owner?.name)?.owner.name;
    const { problems, ...read } = await readBooks(
      [{ name: 'x.xlsx', bytes: new Uint8Array(await template.ownerWorkbook(feed, owner)) }],
      { ...OPTIONS, territory: { communes: [...feed.communes], themes: [...feed.themes], mapping: {} } },
    );
    assert.deepEqual(problems, []);
    const expected = feed.services.filter((service) => service.owner?.name === owner);
    assert.deepEqual(
      read.records.services.map(({ record }) => record.id),
      expected.map(({ id }) => id),
    );
    assert.equal(await template.ownerWorkbook(feed, 'Personne'), undefined);
  });
});

describe('the template', () => {
  it('offers the communes and themes that the coordinator writes down, whenever that is', async () => {
    const { sheets } = await readXlsx(await template.templateWorkbook({ communes: [], themes: [] }));
    const { rows, dataValidations } = sheets.find(({ name }) => name === 'Services');
    const listOf = (title) => {
      const column = letter(rows[0].indexOf(title));
      return dataValidations.find(({ range }) => range.startsWith(`${column}3:`))?.formula1;
    };
    assert.equal(listOf('Commune'), "OFFSET('Communes'!$B$3,0,0,MAX(1,COUNTA('Communes'!$B$3:$B$1002)),1)");
    assert.equal(listOf('Thèmes'), "OFFSET('Thèmes'!$B$3,0,0,MAX(1,COUNTA('Thèmes'!$B$3:$B$1002)),1)");
    assert.equal(sheets.find(({ name }) => name === 'Communes').rows[0][1], 'Nom');
    assert.match(listOf('Publication'), /^Listes!/);
  });

  it('has every sheet, a help line and an example, and publishes none of it', async () => {
    const bytes = await template.templateWorkbook(feed);
    const { sheets } = await readWorkbook({ name: 'modele.xlsx', bytes });
    const visible = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    assert.deepEqual(visible.slice(0, 5), ['Mode d’emploi', 'Configuration', 'Services', 'Horaires', 'Passages']);
    const services = sheets.find(({ name }) => name === 'Services');
    assert.equal(services.rows[0][2], 'Nom');
    assert.match(services.rows[1][0], /^Aide :/);
    assert.equal(services.rows[2][1], 'Exemple');
    for (const { name, rows } of sheets.filter(({ hidden }) => !hidden).slice(2))
      assert.ok(
        rows[0].every((title, index) => title && rows[1][index]),
        `a help below each title: ${name}`,
      );
    const { problems, ...read } = await readBack(bytes);
    assert.deepEqual(problems, []);
    for (const list of LISTS) assert.deepEqual(read[list], [], list);
  });
});

describe('any feed', () => {
  // What a person could have typed: no control characters, and no spaces at the ends, which are trimmed.
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim())
    .filter((text) => text !== '' && !/^(PT\d|exemple$|aide\s*:)/i.test(text));
  const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const service = fc.record({
    name: word,
    summary: word,
    description: maybe(fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'))),
    themes: fc.subarray(['petite-enfance', 'handicap', 'numerique']),
    documents: maybe(
      fc.array(
        fc.oneof(
          word,
          fc.tuple(word, word).map((two) => two.join('\n')),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    ),
    coverage: maybe(fc.oneof(fc.constant('all'), fc.subarray(['89387', '89443', '89342'], { minLength: 1 }))),
    ageMonths: maybe(fc.record({ min: fc.integer({ min: 0, max: 1200 }) })),
    verified: maybe(day),
    residentsOnly: maybe(fc.boolean()),
    status: maybe(fc.constantFrom('open', 'closed', 'temporarily-closed')),
  });

  it('reads back equal, whatever its texts are', async () => {
    const property = fc.asyncProperty(fc.array(service, { minLength: 1, maxLength: 5 }), async (records) => {
      const services = records.map((record, index) => ({ id: `service-${index}`, ...record }));
      const whole = { ...feed, services, events: [], actions: [] };
      const { problems, ...read } = await readBack(await template.exportWorkbook(whole));
      assert.deepEqual(
        problems.filter(({ kind }) => kind !== 'no-theme'),
        [],
      );
      assert.deepEqual(read.services, JSON.parse(JSON.stringify(services)));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  // Winter, so that each clock time is one instant.
  const winter = fc.integer({ min: 1, max: 28 }).map((date) => `2027-01-${String(date).padStart(2, '0')}`);
  const clock = fc.integer({ min: 0, max: 11 * 60 + 59 });
  const at = (date, minutes) =>
    `${date}T${[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')}:00+01:00`;
  const timing = fc.oneof(
    fc.record({ date: winter, length: fc.integer({ min: 0, max: 2 }) }).map(({ date, length }) => ({
      start: date,
      end: `2027-01-${String(Number(date.slice(8)) + length).padStart(2, '0')}`,
    })),
    fc
      .record({ date: winter, start: clock, length: fc.integer({ min: 1, max: 12 * 60 }) })
      .map(({ date, start, length }) => ({ start: at(date, start), end: at(date, start + length) })),
  );
  const event = fc.record({
    title: word,
    summary: word,
    themes: fc.subarray(['petite-enfance', 'handicap'], { minLength: 1 }),
    timings: fc
      .array(fc.tuple(timing, maybe(word)), { minLength: 1, maxLength: 4 })
      .map((list) => list.map(([one, note]) => ({ ...one, ...(note !== undefined && { note }) }))),
    status: maybe(fc.constantFrom('scheduled', 'cancelled', 'postponed', 'full')),
    url: maybe(fc.webUrl()),
  });
  const step = fc.record({
    title: word,
    due: maybe(fc.oneof(day, fc.constantFrom('2027', '2027-03'))),
    done: maybe(fc.oneof(day, fc.constant(true))),
  });
  const action = fc.record({
    title: word,
    summary: word,
    themes: fc.subarray(['petite-enfance', 'numerique'], { minLength: 1 }),
    status: maybe(fc.constantFrom('planned', 'in-progress', 'done', 'paused', 'abandoned')),
    progress: maybe(fc.integer({ min: 0, max: 100 })),
    objectives: maybe(fc.array(word, { minLength: 1, maxLength: 3 })),
    lead: maybe(fc.record({ organization: word })),
    steps: maybe(fc.array(step, { minLength: 1, maxLength: 3 })),
    indicators: maybe(
      fc
        .array(fc.record({ name: word, unit: maybe(word) }), { minLength: 1, maxLength: 2 })
        .map((list) => list.map((one, index) => ({ id: `indicateur-${index}`, ...one }))),
    ),
  });

  it('reads back equal, whatever its dates, steps and figures are', async () => {
    const agreement = feed.agreements[0].id;
    const property = fc.asyncProperty(
      fc.array(event, { minLength: 1, maxLength: 4 }),
      fc.array(action, { minLength: 1, maxLength: 4 }),
      async (someEvents, someActions) => {
        const events = someEvents.map((record, index) => ({ id: `evenement-${index}`, ...record }));
        const actions = someActions.map((record, index) => ({ id: `action-${index}`, agreement, ...record }));
        const { problems, ...read } = await readBack(
          await template.exportWorkbook({ ...feed, services: [], events, actions }),
        );
        assert.deepEqual(problems, []);
        assert.deepEqual(read.events, JSON.parse(JSON.stringify(events)));
        assert.deepEqual(read.actions, JSON.parse(JSON.stringify(actions)));
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
