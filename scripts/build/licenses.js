/** Names whose work is in the built files, with their licenses: theirs ask that they travel along. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

const PACKAGE = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

export function writeLicenses(out, modules) {
  const names = new Set();
  for (const id of modules) {
    const name = PACKAGE.exec(id)?.[1];
    if (name) names.add(name.replace('\\', '/'));
  }
  const sections = [...names].sort().map((name) => `${name}\n${'-'.repeat(name.length)}\n\n${licenseOf(name)}`);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  writeFileSync(join(out, 'LICENSES.txt'), `${[`CTG widgets\n-----------\n\n${own}`, ...sections].join('\n\n\n')}\n`);
}

function licenseOf(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${license}, ${typeof author === 'string' ? author : (author?.name ?? '')}`;
}
