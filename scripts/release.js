/**
 * `npm run release`: builds `dist/` and publishes its library under the version of package.json: `dist/1.4.2/` for ever,
 * `dist/v1/` until the next, `dist/versions.json` with the seals, and the section of CHANGELOG.md. It refuses to change
 * what is published; repeated, it changes nothing. What it wrote is then committed (docs/decisions/0026-releases.md).
 *
 *   npm run release -- --date 2026-12-01    the date in CHANGELOG.md; by default that of the last commit
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setup } from './setup.js';

setup();
const { ensureBuilt } = await import('./build.js');
const { dist } = await import('./build/paths.js');
const { inputsHash, stamp } = await import('./build/freshness.js');
const { releaseInto } = await import('./release/release.js');
const { SBOM, sbom } = await import('./build/sbom.js');
const { withRelease } = await import('./release/changelog.js');
const CHANGELOG = join(root, 'CHANGELOG.md');

/** Of the last commit, since a build takes nothing from the clock. */
const lastDay = () => execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();

function given() {
  const { date } = parseArgs({ options: { date: { type: 'string' } } }).values;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`--date ${date}: write 2026-12-01`);
  return date;
}

try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const before = readFileSync(CHANGELOG, 'utf8');
  const after = withRelease(before, version, given() ?? lastDay());
  await ensureBuilt();
  const licenses = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
  const isNew = releaseInto(dist, version, before, new Map([[SBOM, sbom(licenses)]]));
  writeFileSync(CHANGELOG, after);
  stamp(inputsHash());
  console.log(
    isNew
      ? `${version} is released: dist/${version}/, the rolling folder, dist/versions.json and CHANGELOG.md. Commit them.`
      : `${version} was released before, the same to the byte: nothing is changed.`,
  );
} catch (error) {
  console.error(`Nothing is released. ${error.message}`);
  process.exitCode = 1;
}
