/**
 * `npm run test:mutation`: changes the sources in hundreds of small ways, one at a time, and says which of them no test
 * notices. Stryker is fetched at its first use: it is no dependency of anything else.
 *
 *   npm run test:mutation -- src/domain/ranges.ts src/domain/age.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, work } from './build/paths.js';
import { setup } from './setup.js';

setup();
const STRYKER = '@stryker-mutator/core@9.6.1';
const files = process.argv.slice(2);
if (!files.length || files.some((file) => !/^src\/(feed|domain)\/.+\.ts$/.test(file))) {
  console.error('Which files of src/feed/ or src/domain/? For example: npm run test:mutation -- src/domain/ranges.ts');
  process.exit(2);
}
/** The tests of the folder that a file stands in; what reads a feed is tested in both. */
const folders = [...new Set(files.map((file) => file.replace(/^src\/(\w+)\/.*/, 'test/$1')))];
const config = {
  mutate: files,
  testRunner: 'command',
  commandRunner: { command: 'node .build/mutation.mjs' },
  buildCommand: `node scripts/mutation/bundle.js ${folders.join(' ')}`,
  ignorePatterns: ['*', '!src/**', '!test/**', '!scripts/**', '!package.json'],
  tempDirName: '.build/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.build/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  concurrency: 2,
  disableTypeChecks: false,
  allowEmpty: false,
};
mkdirSync(work, { recursive: true });
const file = join(work, 'stryker.json');
writeFileSync(file, JSON.stringify(config));
const { status } = spawnSync('npx', ['--yes', '--package', STRYKER, 'stryker', 'run', file], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
