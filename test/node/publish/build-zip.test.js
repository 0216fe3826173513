/** A publication as one file: what is in it, in which order and how, and that it is the same each time. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { loadSource } from '../../../scripts/build/load-source.js';

let zipPublication;
before(async () => {
  ({ zipPublication } = await loadSource('src/publish/build/zip.ts'));
});

/** @type {[path: string, content: string | Uint8Array][]} */
const CONTENTS = [
  ['feed.json', '{"a":1}'],
  ['services.json', '{"é":2}'],
  ['images/fete.PNG', new Uint8Array([1, 2, 3])],
  ['images/fete.jpg', new Uint8Array([4])],
  ['images/fete.jpeg', new Uint8Array([5])],
  ['images/fete.webp', new Uint8Array([6])],
  ['images/fete.gif', new Uint8Array([7])],
  ['images/fete.avif', new Uint8Array([8])],
  ['images/fete.svg', '<svg/>'],
  ['images/png.txt', 'png'],
];
const FILES = new Map(CONTENTS);
const PAGES = [['commune/89387/index.html', '<!doctype html>']];

/** How each file is packed (0: not, 8: deflated) and its day, by the directory at the end. */
function entries(bytes) {
  const view = new DataView(bytes.buffer);
  const found = {};
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    found[name] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true)];
  }
  return found;
}

describe('a publication as one file', () => {
  it('has the feed behind all that it names, and the list of what there is at the end', () => {
    const unzipped = unzipSync(zipPublication({ files: FILES, pages: PAGES }));
    const names = [...FILES.keys()].filter((name) => name !== 'feed.json');
    assert.deepEqual(Object.keys(unzipped), [...names, 'commune/89387/index.html', 'feed.json', 'publication.json']);
    assert.equal(
      strFromU8(unzipped['publication.json']),
      `${JSON.stringify([...FILES.keys(), 'commune/89387/index.html'].sort())}\n`,
    );
    assert.equal(strFromU8(unzipped['services.json']), '{"é":2}');
    assert.equal(strFromU8(unzipped['feed.json']), '{"a":1}');
    assert.deepEqual([...unzipped['images/fete.PNG']], [1, 2, 3]);
  });

  it('has none where there is none', () => {
    const unzipped = unzipSync(zipPublication({ files: new Map([['a.txt', 'a']]), pages: [] }));
    assert.deepEqual(Object.keys(unzipped), ['a.txt', 'publication.json']);
  });

  it('packs texts, and not pictures, which are packed already; all of one day', () => {
    const found = entries(zipPublication({ files: FILES, pages: PAGES }));
    // 1 January 1980 at midnight: the fields of year and time are zero.
    const day = ((1 << 5) | 1) << 16;
    for (const [name, [method, date]] of Object.entries(found))
      assert.deepEqual([method, date], [/\.(PNG|jpg|jpeg|webp|gif|avif)$/.test(name) ? 0 : 8, day], name);
    assert.equal(Object.keys(found).length, FILES.size + 2);
  });

  it('tells how many files are in it, from time to time', () => {
    const pages = Array.from({ length: 1200 }, (_, index) => [`p/${index}.html`, 'x']);
    const told = [];
    zipPublication({ files: new Map(), pages }, (count) => told.push(count));
    assert.deepEqual(told, [500, 1000]);
  });
});
