/**
 * `npm run test:reproducible -- 22 24`: whether other people's machines make the same `dist/` of what is committed. Each
 * of these releases of Node (20, 22 and 24 where none is named) builds a clone in a folder of another name, in another
 * time zone and language, and compares its library with what git has. Node comes from the npm registry, for this alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './build/paths.js';

/** Far from each other, and from where this is written. */
const PLACES = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'C.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LC_ALL: 'C' },
];

const releases = process.argv.slice(2);
const failed = [];
for (const [i, release] of (releases.length ? releases : ['20', '22', '24']).entries()) {
  // Names of different lengths: a path that gets into a file moves all that follows it.
  const folder = mkdtempSync(join(tmpdir(), `same-${'x'.repeat(7 * i + 1)}-`));
  try {
    if (!builds(folder, release, PLACES[i % PLACES.length])) failed.push(release);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(failed.length ? `Not shown for Node ${failed.join(', ')}: see above.` : 'The same library, byte for byte.');
process.exitCode = failed.length ? 1 : 0;

/** @returns whether a clone in `folder` gives what git has */
function builds(folder, release, place) {
  const [clone, tools] = [join(folder, 'clone'), join(folder, 'node')];
  const run = (command, args, cwd, env = process.env) =>
    spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const brought = run('npm', ['install', '--silent', '--no-save', '--prefix', tools, `${binary}@${release}`], folder);
  if (!brought || !run('git', ['clone', '--quiet', root, clone], folder)) return false;
  const PATH = `${join(tools, 'node_modules', binary, 'bin')}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, ...place, PATH };
  console.log(`Node ${release}, ${place.TZ}, ${place.LC_ALL}`);
  return (
    run('node', ['--version'], clone, env) &&
    run('npm', ['ci', '--silent', '--ignore-scripts', '--no-audit', '--no-fund'], clone, env) &&
    run('node', ['scripts/check.js', 'dist'], clone, env)
  );
}
