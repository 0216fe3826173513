/** Whether `dist/` is what the present sources give. Hashes the contents: times say nothing after a checkout. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root, work } from './paths.js';

const INPUTS = [
  'src',
  'demo',
  'docs/accessibilite.md',
  'docs/guides',
  'docs/images',
  'hosting',
  'scripts/build',
  'scripts/build.js',
  'vite.config.ts',
  'custom-elements-manifest.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
];
const stampFile = join(work, 'stamp');

function hashInto(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name));
  } else {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hashInto(hash, join(root, path));
  return hash.digest('hex');
}

export const inputsHash = () => hashOf(INPUTS);

/** @param inputs what `inputsHash()` said before the build began: a source saved meanwhile makes it stale. */
export function stamp(inputs) {
  writeFileSync(stampFile, `${inputs}\n${hashOf(['dist'])}\n`);
}

export function isFresh() {
  if (!existsSync(stampFile) || !existsSync(join(dist, 'ctg.js'))) return false;
  return readFileSync(stampFile, 'utf8') === `${inputsHash()}\n${hashOf(['dist'])}\n`;
}
