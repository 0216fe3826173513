/**
 * `npm run fuzz`: draws feeds that nobody wrote with the four elements, in Chromium, a thousand at a time, then hands
 * documents that nobody wrote to the tool that publishes. It says which seed each thousand has: the same seed gives the
 * same feeds and documents.
 *
 *   npm run fuzz -- --cases 10000 --seed 42
 */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setup } from './setup.js';

setup();
const { runTests } = await import('./testing/run.js');
const { runNodeTests } = await import('./testing/node.js');
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(randomInt(1e9)) } },
});
const BATCH = 1000;
let left = Number(values.cases);
for (let seed = Number(values.seed); left > 0 && !process.exitCode; seed++, left -= BATCH) {
  const cases = Math.min(left, BATCH);
  console.log(`\nseed ${seed}: again with npm run fuzz -- --cases ${cases} --seed ${seed}`);
  Object.assign(process.env, { CTG_SEED: String(seed), CTG_CASES: String(cases) });
  process.exitCode = await runTests(['--browser', 'chromium', '--files', 'test/hostile/generated.test.ts']);
  const { passed, failed, failures } = await runNodeTests((path) => readFileSync(path, 'utf8').includes('/any.js'));
  console.log(`documents: ${passed} passed, ${failed} failed\n${failures.join('\n')}`);
  if (failed) process.exitCode = 1;
}
process.exit();
