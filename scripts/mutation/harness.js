/**
 * The little of Mocha that the tests of `feed/` and `domain/` use, in Node: hundreds of runs, each of which ends at the
 * first failure.
 */
const cases = [];
let hooks = [];

function describe(_name, define) {
  const outer = hooks;
  hooks = [...outer];
  define.call(suite);
  hooks = outer;
}
const suite = { timeout() {} };
const it = (name, run) => cases.push({ name, run, after: hooks });
const afterEach = (run) => hooks.push(run);
Object.assign(globalThis, { describe, it, afterEach });

/** Runs what was told since, one after the other. */
export async function runCases() {
  for (const { name, run, after } of cases) {
    try {
      await run.call(suite);
    } catch (error) {
      console.log(`${name}: ${error?.message ?? error}`);
      process.exit(1);
    }
    for (const hook of after) await hook();
  }
  console.log(`${cases.length} passed`);
}
