/** Publishes the library that is in a folder under its version, which is then never changed. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSource } from '../build/load-source.js';
import { filesBelow, releaseProblems, unlike, versionsOf } from './published.js';

const { byAge, isLibraryFile, isVersion, lineOf, published, writtenVersions } = await loadSource(
  'src/publish/releases/versions.ts',
);
const { sealOf } = await loadSource('src/publish/releases/seal.ts');
const { versionOf } = await loadSource('src/publish/doctor/library.ts');

/**
 * Writes `VERSION/`, the rolling folder of its line and `versions.json`. All that can fail is looked at first.
 *
 * @param folder a built `dist/`
 * @param changelog the text of CHANGELOG.md before this release
 * @param {ReadonlyMap<string, string>} [beside] what goes with the library and is sealed with it, by name: the SBOM
 * @returns whether it is new; a version that is there already, the same to the byte, is left as it is
 * @throws where a published version would change, or is not what was published
 */
export function releaseInto(folder, version, changelog, beside = new Map()) {
  if (!isVersion(version)) throw new Error(`« ${version} » is no version that can be published: write it as 1.4.2`);
  const texts = [...beside].map(([name, text]) => /** @type {const} */ ([name, Buffer.from(text)]));
  const files = new Map([...libraryFiles(folder, version), ...texts]);
  const damaged = releaseProblems(folder, changelog);
  if (damaged.length > 0)
    throw new Error(`What was released before is not as it was:\n${list(damaged)}\nTake dist/ back from git.`);
  const { rolling, versions } = versionsOf(folder);
  const seals = new Map([...files].map(([name, content]) => [name, sealOf(content)]));
  if (versions[version]) {
    const changed = unlike(version, seals, versions[version].integrity);
    if (changed.length === 0) return false;
    throw new Error(
      `${version} is published and never changes, but the library is another:\n${list(changed)}\n` +
        'Raise the version in package.json, package-lock.json and src/embed/version.ts.',
    );
  }
  const last = published({ rolling, versions })
    .filter((other) => lineOf(other) === lineOf(version))
    .at(-1);
  if (last && byAge(version, last) < 0) throw new Error(`${version} is older than ${last}, which is published`);
  put(folder, version, files);
  put(folder, lineOf(version), files);
  const next = {
    rolling: { ...rolling, [lineOf(version)]: version },
    versions: { ...versions, [version]: { integrity: Object.fromEntries(seals) } },
  };
  writeFileSync(join(folder, 'versions.json'), writtenVersions(next));
  return true;
}

const list = (lines) => lines.map((line) => `  ${line}`).join('\n');

/** The library at the root of a folder. @throws where it is not of this version */
function libraryFiles(folder, version) {
  const names = filesBelow(folder).filter((name) => isLibraryFile(name));
  if (!names.includes('ctg.js')) throw new Error(`${folder} has no ctg.js: build it first`);
  const files = names.map((name) => /** @type {const} */ ([name, readFileSync(join(folder, name))]));
  for (const [name, content] of files) {
    const told = name.includes('/') || !name.endsWith('.js') ? version : versionOf(content.toString('utf8'));
    if (told !== version) throw new Error(`${name} is of version ${told}, and not ${version}: build it anew`);
  }
  return files;
}

/** Puts files in the place of a folder, all at once. */
function put(folder, name, files) {
  const [place, next] = [join(folder, name), join(folder, `.${name}.next`)];
  rmSync(next, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), content);
  }
  rmSync(place, { recursive: true, force: true });
  renameSync(next, place);
}

/** Takes what was released from one `dist/` into another. */
export function carry(from, to) {
  const { rolling, versions } = versionsOf(from);
  for (const name of [...Object.keys(versions), ...Object.keys(rolling)])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  // Always there, so that the workshop needs not ask for what may be missing.
  writeFileSync(join(to, 'versions.json'), writtenVersions({ rolling, versions }));
}
