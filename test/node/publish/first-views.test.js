/** A large territory's collections also come in parts, from which a first view is drawn; see decision 30. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedFiles } from '../../../scripts/bench/feeds.js';
import { exampleTexts } from '../../../scripts/build-territory.js';
import { loadSource } from '../../../scripts/build/load-source.js';

let readPublication, noticeFiles;
before(async () => {
  ({ readPublication } = await loadSource('src/publish/published/read.ts'));
  ({ noticeFiles } = await loadSource('src/publish/build/files.ts'));
});

/** A publication of a collection of that size, and the feed that it is read as. */
async function published(name, count) {
  const files = await feedFiles(name, count);
  const read = async (href) => files.get(href) ?? assert.fail(`${href} is not there`);
  const { feed, problems } = await readPublication({ name: 'feed.json', read });
  // What refers to a record that the large feed has not made up.
  const others = problems.filter(({ kind }) => kind !== 'feed-reference');
  assert.deepEqual(others, []);
  return { feed, files };
}
const parsed = (files, name) => JSON.parse(files.get(name));
const extracts = (files) => [...files.keys()].filter((name) => name.startsWith('extraits/'));

describe('services by the thousand', () => {
  it('come with what is seen first from each commune and from none: forty at most, each of the whole', async () => {
    const { feed, files } = await published('services', 1000);
    const { parts, count } = parsed(files, 'feed.json').services;
    assert.equal(count, 1000);
    assert.deepEqual(
      parts.map(({ commune }) => commune),
      [undefined, ...feed.communes.map(({ code }) => code)],
    );
    assert.deepEqual(parts.map(({ href }) => href).sort(), extracts(files).sort());
    const whole = new Map(parsed(files, 'services.json').services.map((one) => [one.id, JSON.stringify(one)]));
    for (const { href, commune } of parts) {
      const { services } = parsed(files, href);
      assert.equal(services.length, 40, href);
      for (const one of services) assert.equal(JSON.stringify(one), whole.get(one.id));
      if (!commune) continue;
      // Its own stand before those of its neighbours; what comes by on its rounds may stand among them.
      const own = services.filter(({ visits }) => !visits).map(({ place }) => place?.commune === commune);
      assert.ok(own[0], href);
      assert.equal(own.lastIndexOf(true) + 1, own.filter(Boolean).length, href);
    }
  });

  it('keep their parts when only the notices are published anew', async () => {
    const { feed, files } = await published('services', 1000);
    const { parts } = JSON.parse(noticeFiles(feed).get('feed.json')).services;
    assert.deepEqual(parts, parsed(files, 'feed.json').services.parts);
  });
});

describe('events by the thousand', () => {
  it('come by month, and a month has each event with a date in it', async () => {
    const { feed, files } = await published('events', 2000);
    const { parts } = parsed(files, 'feed.json').events;
    assert.equal(parts.length, 18);
    assert.deepEqual([parts[0].from, parts[0].to], ['2026-11-01', '2026-11-30']);
    for (const { href, from, to } of parts) {
      const there = new Set(parsed(files, href).events.map(({ id }) => id));
      const wanted = feed.events.filter(({ timings }) =>
        timings.some(({ start, end }) => start.slice(0, 10) <= to && end.slice(0, 10) >= from),
      );
      for (const { id } of wanted) assert.ok(there.has(id), `${href} lacks ${id}`);
    }
  });
});

describe('a territory of the usual size', () => {
  it('has no parts: they would cost more than they save', async () => {
    const files = new Map(await exampleTexts());
    assert.deepEqual(extracts(files), []);
    for (const name of ['services', 'events']) assert.equal(parsed(files, 'feed.json')[name].parts, undefined);
  });
});
