/**
 * `npm run bench`: our elements beside others that draw the same records of the same feed, in one run, in Chromium.
 * Writes its tables into docs/performance.md; the progress goes to stderr.
 *
 *   npm run bench -- finder calendar      some groups
 *   --profile slow | very-slow | none     line and processor; slow
 *   --runs 5      rounds; in each, every contender is visited once
 *   --size 1000   one size alone
 *   --quick       two rounds, the largest size left out, without the contenders of others, nothing written
 *   --no-peers    without the contenders of others
 *   --check       fails where a target is missed
 *   --growth      ours alone, from 100 to 20 000 records
 *   --alone       long tasks of visits that no tool watches; nothing written
 */
import { parseArgs } from 'node:util';
import { setup } from './setup.js';

setup();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string', default: 'slow' },
    runs: { type: 'string' },
    size: { type: 'string' },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});
const { runBench } = await import('./bench/run.js');
process.exitCode = await runBench({ ...values, peers: !values['no-peers'], groups: positionals });
