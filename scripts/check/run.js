/** The checks by name, and how they are run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt } from '../build.js';
import { dist, root } from '../build/paths.js';

/** A tool of `node_modules`, by the file that it starts with: what it says is its problem where it fails. */
async function tool(path, ...args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (piece) => (said += piece));
  const [status] = await once(child, 'close');
  return status === 0 ? [] : [said.trim() || `${path} ended with code ${status}`];
}

/** The two that take longest, types and lint, use one core each. */
const CHECKS_AT_ONCE = 2;
const TSC = 'typescript/bin/tsc';

/** Each gives its problems, one line each; what it needs is loaded when it runs. */
const CHECKS = {
  types: async () => [
    ...(await tool(TSC, '-p', 'tsconfig.json', '--noEmit')),
    ...(await tool(TSC, '-p', 'tsconfig.scripts.json', '--noEmit')),
  ],
  lint: () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0'),
  layers: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src'),
  unused: () => tool('knip/bin/knip.js', '--no-progress'),
  format: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  css: async () => (await import('./css.js')).checkCss(),
  manifest: async () => (await import('./manifest.js')).checkManifest(),
  readme: async () => (await import('../readme.js')).checkReadme(),
  accessibility: async () => (await import('./accessibility.js')).checkAccessibility(),
  tokens: async () => (await import('./tokens.js')).checkTokens(),
  exports: async () => (await import('./exports.js')).checkExports(),
  size: async () => (await import('./size.js')).checkSize(dist),
};

/** Run by name only: they compare with what git has, which a work in progress is not. */
const ON_REQUEST = { dist: async () => (await import('./dist.js')).checkDist() };

/** Checks of what was built; the others read sources only. */
const NEEDS_BUILD = new Set(['exports', 'size']);

/** @returns the exit code: 0 when every check passed */
export async function runChecks(asked) {
  const all = { ...CHECKS, ...ON_REQUEST };
  const names = asked.length > 0 ? asked : Object.keys(CHECKS);
  const unknown = names.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
    return 1;
  }
  const failed = [];
  const waiting = names.values();
  const takeChecks = async () => {
    for (const name of waiting) {
      const problems = await outcome(all[name], NEEDS_BUILD.has(name));
      console.log(`\n— ${name}\n${problems.map((problem) => problem.replace(/^/gm, '  ')).join('\n') || '  ok'}`);
      if (problems.length > 0) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, takeChecks));
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEvery check passed.');
  console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** @type {Promise<void> | undefined} */
let building;
/** Two checks at once must not build twice into one folder. */
const built = () => (building ??= ensureBuilt());

/** A check that cannot run has failed, and does not keep the next ones from running. */
async function outcome(check, needsBuild) {
  try {
    if (needsBuild) await built();
    return await check();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
