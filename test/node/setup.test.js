/** The first seconds on a bare clone: the wrong Node, missing packages, packages of another lock file. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isInstalled, isNodeSupported } from '../../scripts/setup.js';

describe('supported versions of Node', () => {
  for (const [version, expected] of Object.entries({
    'v18.20.0': false,
    'v20.18.9': false,
    'v20.19.0': true,
    'v21.7.0': false,
    'v22.12.0': false,
    'v22.13.0': true,
    'v23.1.0': false,
    'v24.0.0': true,
    'v26.3.1': true,
  })) {
    it(`${version}: ${expected}`, () => assert.equal(isNodeSupported(version), expected));
  }
});

describe('installed packages', () => {
  let folder;
  const write = (file, packages) => writeFileSync(join(folder, file), JSON.stringify({ packages }));
  const wanted = {
    '': { name: 'project' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  };

  before(() => {
    folder = `${mkdtempSync(join(tmpdir(), 'ctg-setup-'))}/`;
    mkdirSync(join(folder, 'node_modules'));
    write('package-lock.json', wanted);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are missing on a bare clone', () => assert.equal(isInstalled(folder), false));

  it('are those of the lock file, but for what another system needs', () => {
    write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
    assert.equal(isInstalled(folder), true);
  });

  it('are stale when the lock file names another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.2.0' } });
    assert.equal(isInstalled(folder), false);
  });
});
