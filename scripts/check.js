/**
 * `npm run check`: every check, to the end, and all failures at the end. `npm run check:size`, or
 * `node scripts/check.js size css`, runs some of them.
 */
import { setup } from './setup.js';

setup();
const { runChecks } = await import('./check/run.js');
process.exitCode = await runChecks(process.argv.slice(2));
