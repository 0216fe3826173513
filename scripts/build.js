/**
 * `npm run build`: writes `dist/`. Everything is made in a temporary folder first and swapped in at the
 * end, so that nobody who reads `dist/` ever finds half of one, and a failed build leaves the last good one.
 */
import { mkdirSync, realpathSync, renameSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

/** Steps of the library part, in order, with the module that does each. */
async function librarySteps() {
  const [scripts, parts, command, npm, manifest, tokens, schema, site, licenses, hosting] = await Promise.all([
    import('./build/scripts.js'),
    import('./build/parts.js'),
    import('./build/command.js'),
    import('./build/npm.js'),
    import('./build/manifest.js'),
    import('./build/tokens.js'),
    import('./build/schema.js'),
    import('./build/site.js'),
    import('./build/licenses.js'),
    import('./build/hosting.js'),
  ]);
  return async (out) => {
    const modules = await step('scripts', () => scripts.buildScripts(out));
    const late = await step('late parts', () => parts.buildParts(out));
    const published = await step('ctg-feed', () => command.buildCommand(out));
    await step('npm modules and types', () => npm.buildNpm(out));
    await step('manifest', () => manifest.buildManifest(out));
    await step('design tokens', () => tokens.buildTokens(out));
    await step('JSON Schema', () => schema.buildSchema(out));
    const pages = await step('pages', () => site.buildSite(out));
    licenses.writeLicenses(out, [...modules, ...late, ...published, ...pages]);
    hosting.buildHosting(out);
  };
}

async function step(name, task) {
  const start = performance.now();
  const result = await task();
  console.log(`  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

/** Writes the library part into `out`, an empty or missing folder. */
export async function buildLibrary(out) {
  mkdirSync(out, { recursive: true });
  const build = await librarySteps();
  await build(out);
}

/** Makes `dist/` anew. */
export async function buildAll() {
  const [{ alone }, { dist, work }, { inputsHash, stamp }, { buildTerritory }, { carryReleases }] = await Promise.all([
    import('./build/lock.js'),
    import('./build/paths.js'),
    import('./build/freshness.js'),
    import('./build-territory.js'),
    import('./build/releases.js'),
  ]);
  await alone(async () => {
    console.log('Building dist/');
    const [next, last] = [join(work, 'next'), join(work, 'last')];
    for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
    const inputs = inputsHash();
    await buildLibrary(next);
    await step('example territory', () => buildTerritory(next));
    carryReleases(next);
    if (existsSync(dist)) renameSync(dist, last);
    renameSync(next, dist);
    rmSync(last, { recursive: true, force: true });
    stamp(inputs);
  });
}

/** Builds when `dist/` is missing or not what the present sources give. */
export async function ensureBuilt() {
  const { isFresh } = await import('./build/freshness.js');
  if (!isFresh()) await buildAll();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setup();
  try {
    await (process.argv.includes('--if-needed') ? ensureBuilt() : buildAll());
  } catch (error) {
    console.error(`The build failed; dist/ is as it was.\n${error.message}`);
    process.exitCode = 1;
  }
}
