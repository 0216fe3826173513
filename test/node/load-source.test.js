/** The sources as the tools read them: once, and anew for who says that they have changed. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, it } from 'node:test';
import { forgetSources, loadSource } from '../../scripts/build/load-source.js';
import { root, work } from '../../scripts/build/paths.js';

const folder = join(work, `load-source-${process.pid}`);
const inner = join(folder, 'inner.ts');
const outer = relative(root, join(folder, 'outer.ts'));
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

it('a source is read once, and anew, with what it imports, once it is forgotten', async () => {
  writeFileSync(join(root, outer), "export { value } from './inner.js';\nexport const own = {};\n");
  writeFileSync(inner, 'export const value: number = 1;\n');
  const first = await loadSource(outer);
  assert.equal(first.value, 1);
  writeFileSync(inner, 'export const value: number = 2;\n');
  assert.equal((await loadSource(outer)).own, first.own);
  forgetSources();
  const second = await loadSource(outer);
  assert.equal(second.value, 2);
  assert.notEqual(second.own, first.own);
});

it('a source that could not be read is read again once it is forgotten', async () => {
  const broken = relative(root, join(folder, 'broken.ts'));
  writeFileSync(join(root, broken), 'export const value = ;\n');
  await assert.rejects(loadSource(broken));
  writeFileSync(join(root, broken), 'export const value = 1;\n');
  forgetSources();
  assert.equal((await loadSource(broken)).value, 1);
});
