/** Pictures from a disk: where they are looked for, and how much of them is read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { writeIn } from './told-support.js';

let picturesOnDisk;
const folder = mkdtempSync(join(tmpdir(), 'ctg-photos-'));
const at = (path) => join(folder, path);
before(async () => {
  ({ picturesOnDisk } = await loadSource('src/publish/command/pictures.ts'));
  writeIn(folder, {
    'textes/photos/a.jpg': 'beside the document',
    'reglages/photos/a.jpg': 'beside the configuration',
    'reglages/photos/b.jpg': 'beside the configuration',
    'textes/vide.jpg': '',
    'textes/large.jpg': '',
    'textes/full.jpg': '',
  });
  mkdirSync(at('textes/dossier.jpg'));
  truncateSync(at('textes/large.jpg'), 3_000_000);
  truncateSync(at('textes/full.jpg'), 1_000_000);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path @param {string} [configured] folder of the configuration */
const picture = (path, configured) =>
  picturesOnDisk(configured && at(configured))(path, { file: at('textes/a.csv'), row: 2 });
const text = async (path, configured) => {
  const bytes = await picture(path, configured);
  return bytes && Buffer.from(bytes).toString();
};

describe('a picture on the disk', () => {
  it('is the one beside the document that names it, else the one beside the configuration', async () => {
    assert.equal(await text('photos/a.jpg', 'reglages'), 'beside the document');
    assert.equal(await text('photos/b.jpg', 'reglages'), 'beside the configuration');
  });

  it('is none where no file has its name, whether a configuration was read or not', async () => {
    assert.equal(await picture('photos/b.jpg'), undefined);
    assert.equal(await picture('photos/c.jpg', 'reglages'), undefined);
    assert.equal(await picture('photos/c.jpg', 'absent'), undefined);
  });

  it('is none where its name is that of a folder', async () => {
    assert.equal(await picture('dossier.jpg'), undefined);
    assert.equal(await picture('photos', 'reglages'), undefined);
  });

  it('is read as far as tells that it is too large, and whole where it is not', async () => {
    assert.equal((await picture('large.jpg'))?.length, 1_000_001);
    assert.equal((await picture('full.jpg'))?.length, 1_000_000);
    assert.equal((await picture('vide.jpg'))?.length, 0);
  });
});
