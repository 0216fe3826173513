/** The runs of `npm test` and their sum. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { BROWSERS, obtainBrowsers } from '../browsers.js';
import { ensureBuilt } from '../build.js';
import { root, work } from '../build/paths.js';
import { runNodeTests } from './node.js';

/** Zones in which what depends on days and hours is run once more: the feed's own must win over the machine's. */
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];
const ZONED = ['test/domain', 'test/text'];
/** Tests of the library as it is built, in pages of its own: what they run of the sources is nothing that counts. */
const BUILT = ['test/compatibility', 'test/embed', 'test/hostile'];
/** Not opened with the rest of their folder: they take long, or leave more requests open than a browser has for a server. */
const OWN_PAGE = [
  'test/hostile/attributes.test.ts',
  'test/hostile/generated.test.ts',
  'test/hostile/matrix.test.ts',
  'test/hostile/texts.test.ts',
  'test/widgets/states.test.ts',
];
/** A browser keeps less than one core busy, and its tests wait as patiently as is needed. */
const RUNS_AT_ONCE = 2;

const OPTIONS = /** @type {const} */ ({
  browser: { type: 'string', multiple: true },
  files: { type: 'string', multiple: true },
  'no-coverage': { type: 'boolean' },
  'no-build': { type: 'boolean' },
});

/** @returns the exit code: 0 when all passed and something ran */
export async function runTests(args) {
  const { values } = parseArgs({ args, options: OPTIONS, allowPositionals: false });
  const names = values.browser?.flatMap((name) => name.split(',')) ?? (values.files ? ['chromium'] : BROWSERS);
  const unknown = names.filter((name) => !BROWSERS.includes(name));
  if (unknown.length > 0) throw new Error(`No such browser: ${unknown.join(', ')}. There are ${BROWSERS.join(', ')}.`);
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const add = (title, { passed, failed, skipped = 0, failures }, since = performance.now()) => {
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    console.log(`${title}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures.map((failure) => `${title}: ${failure}`));
  };

  const { found, missing } = await obtainBrowsers(names);
  for (const name of missing) add(name, { passed: 0, failed: 1, failures: ['this browser could not be obtained'] });
  if (!values['no-build']) {
    const failure = await buildFailure();
    // The tests of the sources are still worth their time.
    if (failure) add('build', { passed: 0, failed: 1, failures: [failure] });
  }

  const tests = values.files ? [] : browserTests();
  const runs = found.flatMap(({ name }) => {
    if (name !== 'chromium' || values.files || values['no-coverage'])
      return [{ name, files: values.files ?? pagesOf(tests) }];
    const isBuilt = (file) => BUILT.includes(dirname(file));
    return [
      { name, files: pagesOf(tests.filter((file) => !isBuilt(file))), coverage: true },
      { name, files: pagesOf(tests.filter(isBuilt)), what: 'the built library' },
    ];
  });
  if (!values.files && names.includes('chromium') && !missing.includes('chromium')) {
    const files = pagesOf(tests.filter((file) => ZONED.includes(dirname(file))));
    runs.push(...ZONES.map((zone) => ({ name: 'chromium', files, zone, what: zone })));
  }
  const waiting = runs.values();
  const takeRuns = async () => {
    for (const run of waiting) {
      const since = performance.now();
      add(titleOf(run), await runBrowser(run, runs.length > 1), since);
    }
  };
  await Promise.all(Array.from({ length: RUNS_AT_ONCE }, takeRuns));
  if (!values.files) {
    const since = performance.now();
    add('node', await runNodeTests(), since);
  }
  return report(total);
}

async function buildFailure() {
  try {
    await ensureBuilt();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

const titleOf = ({ name, what = '' }) => (what ? `${name}, ${what}` : name);

/** Every test that runs in browsers, such as `test/domain/age.test.ts`. */
const browserTests = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .sort();

/**
 * The files that a browser opens: one for each folder, which imports its tests, since a page for each test takes half as
 * long again; and those that have a page of their own.
 */
function pagesOf(tests) {
  const alone = tests.filter((file) => OWN_PAGE.includes(file));
  const together = tests.filter((file) => !OWN_PAGE.includes(file));
  mkdirSync(work, { recursive: true });
  const folders = [...new Set(together.map((file) => dirname(file)))].map((folder) => {
    const page = join(work, `${folder.replaceAll('/', '-')}.test.ts`);
    const files = together.filter((file) => dirname(file) === folder);
    writeFileSync(page, files.map((file) => `import '../${file}';\n`).join(''));
    return relative(root, page);
  });
  return [...alone, ...folders];
}

function report({ passed, failed, skipped, failures }) {
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  if (passed + failed === 0) console.log('\nNo test was run.');
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * One run of @web/test-runner in a process of its own, since a browser takes its time zone from there. Where others run
 * beside it, each of its lines says which it is.
 */
async function runBrowser(run, isBesideOthers) {
  const { name, files, coverage = false, zone } = run;
  const title = titleOf(run);
  const summary = join(work, `summary-${process.pid}-${title.replaceAll(/\W/g, '-')}.json`);
  mkdirSync(work, { recursive: true });
  rmSync(summary, { force: true });
  console.log(`\n— ${title}: ${files.join(' ')}`);
  const env = { ...process.env, ...(zone && { TZ: zone }) };
  Object.assign(env, { CTG_BROWSER: name, CTG_SUMMARY: summary, CTG_COVERAGE: coverage ? '1' : '0' });
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const output = isBesideOthers ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [wtr, '--files', ...files], {
    cwd: root,
    env,
    stdio: ['ignore', output, output],
  });
  for (const input of [child.stdout, child.stderr])
    if (input)
      createInterface({ input }).on('line', (line) => {
        const text = stripVTControlCharacters(line).trimEnd();
        if (text) console.log(`${title} | ${text}`);
      });
  const code = await exitCode(child);
  if (!existsSync(summary)) return { passed: 0, failed: 1, failures: ['the run ended before it could count'] };
  const result = JSON.parse(readFileSync(summary, 'utf8'));
  rmSync(summary);
  if (code !== 0 && result.failed === 0) return { ...result, failed: 1, failures: [`the run ended with code ${code}`] };
  return result;
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
