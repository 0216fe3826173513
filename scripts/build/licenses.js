/** Names whose work is in the built files, with their licenses: theirs ask that they travel along. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** @param {Iterable<string>} modules - ids of all modules that are in the built files */
export function writeLicenses(out, modules) {
  const folders = new Set();
  for (const id of modules) {
    // The innermost: a package may have its own version of another inside.
    const folder = FOLDER.exec(id)?.[0];
    if (folder) folders.add(folder);
  }
  const sections = [...new Set([...folders].map(sectionOf))].sort();
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  writeFileSync(join(out, 'LICENSES.txt'), `${[`CTG widgets\n-----------\n\n${own}`, ...sections].join('\n\n\n')}\n`);
}

function sectionOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : `${license}, ${typeof author === 'string' ? author : (author?.name ?? '')}`;
  return `${title}\n${'-'.repeat(title.length)}\n\n${text}`;
}
