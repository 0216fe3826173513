/** What was released, as it lies in a folder: whether it is still what `versions.json` sealed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../build/load-source.js';
import { root } from '../build/paths.js';

const { isReleased, isVersion, readVersions } = await loadSource('src/publish/releases/versions.ts');
const { sealOf } = await loadSource('src/publish/releases/seal.ts');

export { isReleased };

/** Paths of the files below a folder, with `/`, sorted. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** What `versions.json` of a folder says. @throws where it cannot be read */
export function versionsOf(folder) {
  const file = join(folder, 'versions.json');
  if (!existsSync(file)) return { rolling: {}, versions: {} };
  const versions = readVersions(JSON.parse(readFileSync(file, 'utf8')));
  if (!versions) throw new Error(`${file} says no versions: take it back from git`);
  return versions;
}

/** Seals by path of the files in a folder. */
const sealsIn = (folder) => new Map(filesBelow(folder).map((name) => [name, sealOf(readFileSync(join(folder, name)))]));

/** @returns {string[]} what a folder's files are not as they were sealed */
export function unlike(name, actual, integrity) {
  const expected = new Map(Object.entries(integrity));
  return [...new Set([...expected.keys(), ...actual.keys()])].sort().flatMap((path) => {
    if (!actual.has(path)) return [`${name}/${path} was released, and is gone`];
    if (!expected.has(path)) return [`${name}/${path} was not released with the others`];
    return actual.get(path) === expected.get(path) ? [] : [`${name}/${path} is not what was released`];
  });
}

/**
 * @param folder a `dist/`
 * @param changelog the text that names what was released: no version may be dropped without a word
 * @returns {string[]} what is not as it was released
 */
export function releaseProblems(folder, changelog) {
  const { rolling, versions } = versionsOf(folder);
  const folders = existsSync(folder) ? readdirSync(folder) : [];
  const problems = folders
    .filter((name) => (isVersion(name) || /^v\d+$/.test(name)) && !versions[name] && !rolling[name])
    .map((name) => `${name}/ is in no versions.json: a version is made by \`npm run release\``);
  for (const [version, { integrity }] of Object.entries(versions))
    problems.push(...unlike(version, sealsIn(join(folder, version)), integrity));
  for (const [line, version] of Object.entries(rolling))
    problems.push(...unlike(line, sealsIn(join(folder, line)), versions[version].integrity));
  for (const [, version] of changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm))
    if (!versions[version]) problems.push(`CHANGELOG.md has ${version}, and versions.json has not`);
  return problems;
}

/** Writes what git (its index) has of the releases in `dist/` into `out`; nothing where there is no git. */
export function checkOutReleases(out) {
  mkdirSync(out, { recursive: true });
  const git = (args, input) => execFileSync('git', args, { cwd: root, input, encoding: 'utf8', maxBuffer: 64e6 });
  const names = git(['ls-files', '-z', '--', 'dist'])
    .split('\0')
    .filter((name) => isReleased(name.replace('dist/', '')));
  if (names.length > 0) git(['checkout-index', '-f', '-z', '--stdin', `--prefix=${out}/`], names.join('\0'));
  return join(out, 'dist');
}
