/**
 * `npm test`: obtains the browsers, builds `dist/` if it is stale, runs the tests in Chromium, Firefox and
 * WebKit, two at once, those of the domain in three time zones, and those of the tools in Node; the last line is the sum.
 *
 *   npm test -- --browser chromium --files 'test/domain/**\/*.test.ts'    daily work: one browser, some files
 *   --no-coverage   without coverage and its floor, in Chromium
 *   --no-build      on the dist/ that is there
 */
import { setup } from './setup.js';

setup();
const { runTests } = await import('./testing/run.js');
process.exitCode = await runTests(process.argv.slice(2));
// A browser that does not end, or a socket that a test left open, must not keep the command from ending.
process.exit();
