/**
 * `npm run check:dist`: builds the library part anew and compares it with what git has of `dist/` (its index,
 * so that a change can be checked before it is committed). Names the files that differ. What was released is made of
 * sources that are gone: it is held against its seals.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../build.js';
import { root, work } from '../build/paths.js';
import { checkOutReleases, isReleased, releaseProblems } from '../release/published.js';

/** The name that git gives to a content. */
function blobName(content) {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function committed() {
  const lines = execFileSync('git', ['ls-files', '-s', '-z', '--', 'dist'], { cwd: root, encoding: 'utf8' }).split(
    '\0',
  );
  const entries = lines.filter(Boolean).map((line) => /^\d+ ([0-9a-f]+) \d\tdist\/(.+)$/s.exec(line));
  return new Map(entries.map(([, hash, name]) => [name, hash]));
}

function built(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), blobName(readFileSync(join(folder, name)))]));
}

/** @returns {string[]} one line per file that is not the same on both sides */
export function differences(expected, actual) {
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names.flatMap((name) => {
    if (!expected.has(name)) return [`dist/${name} is built, but not committed`];
    if (!actual.has(name)) return [`dist/${name} is committed, but no longer built`];
    return expected.get(name) === actual.get(name) ? [] : [`dist/${name} differs from what the sources give`];
  });
}

export async function checkDist() {
  const expected = committed();
  if (expected.size === 0) return ['git has nothing of dist/: run `npm run build`, then add dist/'];
  const [folder, releases] = ['compare', 'releases'].map((name) => join(work, `${name}-${process.pid}`));
  try {
    await buildLibrary(folder);
    const made = new Map([...expected].filter(([name]) => !isReleased(name)));
    const problems = differences(made, built(folder)).concat(
      expected.has('versions.json') ? [] : ['dist/versions.json is not committed'],
    );
    const released = releaseProblems(checkOutReleases(releases), readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
    return [
      ...problems,
      ...(problems.length > 0 ? ['Run `npm run build` and commit dist/.'] : []),
      ...released.map((problem) => `dist/${problem}`),
    ];
  } finally {
    for (const name of [folder, releases]) rmSync(name, { recursive: true, force: true });
  }
}
