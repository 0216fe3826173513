/**
 * What is inside the product, in the standard form that public bodies ask for (SBOM, CycloneDX): the packages that are
 * bundled into `dist/` or installed with the package, each with its version, license and the hash of what was installed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/** Name of the file in the folder of a version. */
export const SBOM = 'sbom.cdx.json';

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * @param {string} licenses - the text of `dist/LICENSES.txt`, which the build writes from the modules that it bundled
 * @returns {string} the SBOM; the same for the same lock file, to the byte
 * @throws where a bundled package is not in the lock file
 */
export function sbom(licenses) {
  const { name, version } = json('package.json');
  const all = npmSbom();
  const bundled = new Set(bundledIn(licenses));
  const wanted = new Set([...installed(all), ...bundled]);
  const components = all.components
    .filter((component) => wanted.delete(component['bom-ref']))
    .map((component) => told(component, bundled))
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const missing = [...wanted];
  if (missing.length)
    throw new Error(`The SBOM lacks ${missing.join(', ')}: is node_modules what package-lock.json says?`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { component, lifecycles } = all.metadata;
  const own = component['bom-ref'];
  const bom = {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    serialNumber: serial(name, version, components),
    version: 1,
    // No time of day and no tool's version: they would change without the product.
    metadata: { lifecycles, component: { ...component, name } },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === own)
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)).sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** `lit@3.3.3` of each package that `LICENSES.txt` names in a heading, underlined to its length. */
export function bundledIn(licenses) {
  const headings = licenses.matchAll(/^(((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*))\n(-+)\n/gm);
  return [...headings]
    .filter(([, title, , , line]) => title.length === line.length)
    .map(([, , ...of]) => of.slice(0, 2).join('@'));
}

/**
 * From the lock file alone, so that what else lies in node_modules is not told. What is bundled is `dev` there, which npm
 * would leave out where a build in the same process has set NODE_ENV.
 */
function npmSbom() {
  const npm = process.env.npm_execpath;
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only', '--include=dev'];
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  return JSON.parse(npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options));
}

/** What npm installs with the package: its dependencies and theirs, at any depth. */
function installed({ components, dependencies, metadata }) {
  const names = new Map(components.map((component) => [component['bom-ref'], component.name]));
  const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const direct = new Set(Object.keys(json('package.json').dependencies));
  const found = new Set((needs.get(metadata.component['bom-ref']) ?? []).filter((ref) => direct.has(names.get(ref))));
  for (const ref of found) for (const next of needs.get(ref) ?? []) found.add(next);
  return found;
}

/** Without what npm adds of the machine; with whether it is inside the files, or installed beside them. */
function told(component, bundled) {
  return {
    ...component,
    scope: 'required',
    properties: [{ name: 'ctg:bundled', value: String(bundled.has(component['bom-ref'])) }],
  };
}

/** A UUID that is made of what the SBOM names: the same product has the same. */
function serial(name, version, components) {
  const hash = createHash('sha256').update(`${name}@${version}\n`);
  for (const component of components) hash.update(`${component['bom-ref']}\n`);
  const hex = hash.digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
