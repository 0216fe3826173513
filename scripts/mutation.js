/**
 * `npm run test:mutation`: changes the sources in hundreds of small ways, one at a time, and says which of them no test
 * notices. Stryker is fetched at its first use: it is no dependency of anything else. What it found is in
 * `.build/mutation.json`.
 *
 *   npm run test:mutation -- src/domain/ranges.ts src/domain/age.ts
 *   npm run test:mutation -- src/domain src/feed
 *   npm run test:mutation -- --large src/publish/import/hours
 *
 * `--large` keeps the tests that take more than a fiftieth of all the time (see mutation/runner.js).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, work } from './build/paths.js';
import { setup } from './setup.js';

setup();
const STRYKER = '@stryker-mutator/core@9.6.1';
/** Tests that need no browser, by what they test: domain/ is read by what words and files are made of. */
const PURE = [
  'test/feed',
  'test/domain',
  'test/text',
  ...['ics', 'ics-calendars', 'search-index', 'search-words', 'map-geometry'].map(
    (name) => `test/parts/${name}.test.ts`,
  ),
];
/** Left out: what starts a browser, needs dist/ or the real files, or reads the example or anything at all for minutes. */
const LEFT_OUT = /doctor-|language|picture-metadata|export|open-data\.|anything|first-views|real-agendas/;
const publish = [
  ...readdirSync(join(root, 'test/node/publish'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js') && !LEFT_OUT.test(name))
    .map((name) => `test/node/publish/${name.replaceAll('\\', '/')}`),
  'test/node/json-schema.test.js',
];
/** Which of them are about a folder: a change outside of any function is tried with all that are in the bundle. */
const ABOUT = {
  tables: /tables|write|safe-reading|book|formulas/,
  build: /build|diff|privacy|merge|several|outside|remove|notices|pictures/,
  import: /import\//,
  book: /book|row|several|safe-reading/,
  config: /config/,
  command: /command|notices|releases|remov|report|diff|rollback|check-published|settings|pictures-disk/,
  pictures: /picture/,
  published: /publication/,
  doctor: /doctor\//,
  'open-data': /open-data/,
  report: /report/,
  releases: /releases/,
  calendars: /agendas/,
  instants: /instants/,
  'json-schema': /json-schema/,
};
/** An importer is tried with its own tests; not so `hours`, by which all of them read. */
const IMPORTER = /^src\/publish\/(import\/(?!hours\b)[\w-]+)(?:\/|$)/;
/** @returns {(test: string) => boolean} whether a test is about a file or folder of src/publish/ */
function isAbout(path) {
  const importer = IMPORTER.exec(path)?.[1];
  if (importer) return (test) => test.includes(`/${importer}`) || test.includes('/any-document');
  const folder = /^src\/publish\/([\w-]+)/.exec(path)?.[1];
  return (test) => !(folder in ABOUT) || ABOUT[folder].test(test);
}

const asked = process.argv
  .slice(2)
  .filter((path) => path !== '--large')
  .map((path) => path.replace(/\/$/, ''));
const layers = new Set(asked.map((path) => /^src\/(\w+)/.exec(path)?.[1] ?? ''));
if (
  !asked.length ||
  ![...layers].every((layer) => ['feed', 'domain', 'publish'].includes(layer)) ||
  !asked.every((path) => existsSync(join(root, path)))
) {
  console.error(
    'Which files or folders of src/feed/, src/domain/ or src/publish/? For example: npm run test:mutation -- src/domain',
  );
  process.exit(2);
}
const about = publish.filter((name) => asked.some((path) => isAbout(path)(name)));
const tests = [...(layers.has('publish') ? about : []), ...(layers.has('feed') || layers.has('domain') ? PURE : [])];
const config = {
  mutate: asked.map((path) => (statSync(join(root, path)).isFile() ? path : `${path}/**/*.ts`)),
  plugins: ['./scripts/mutation/runner.js'],
  testRunner: 'bundle',
  coverageAnalysis: 'perTest',
  buildCommand: `node scripts/mutation/bundle.js ${tests.join(' ')}`,
  ignorePatterns: ['*', '!src/**', '!test/**', '!scripts/**', '!demo/**', '!package.json'],
  tempDirName: '.build/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.build/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  concurrency: 2,
  // A module that is loaded anew is never put away.
  maxTestRunnerReuse: 300,
  timeoutMS: 4000,
  disableTypeChecks: false,
  allowEmpty: false,
  warnings: { slow: false },
};
mkdirSync(work, { recursive: true });
const file = join(work, 'stryker.json');
writeFileSync(file, JSON.stringify(config));
const { status } = spawnSync('npx', ['--yes', '--package', STRYKER, 'stryker', 'run', file], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(process.argv.includes('--large') && { CTG_LARGE_TESTS: '1' }) },
});
process.exitCode = status ?? 1;
