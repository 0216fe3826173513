/**
 * A test runner for Stryker that imports the bundle of tests into Stryker's own process: a change costs the tests that
 * reach it, and no start of Node. Values such as `complete` are those of @stryker-mutator/api, which is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the changed sources look at. They keep this very object from their first call on. */
const state = (globalThis['__stryker__'] ??= {});
/**
 * Tests that take more of the whole than this are left out, unless they are asked for: they read a hundred thousand
 * records, and would do it again for each change that nothing notices.
 */
const LARGE = process.env.CTG_LARGE_TESTS ? 1 : 0.02;
/** What is never left out, in ms: where there are few tests, any of them is a fiftieth. */
const SMALL = 500;
const PASSED = 0;
const FAILED = 1;

class BundleRunner {
  #bundle;
  #loads = 0;
  // Stryker starts this in its copy of the project.
  #file = join(process.cwd(), '.build/mutation.mjs');
  #times = join(process.cwd(), '.build/mutation-times.json');

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {}

  async dispose() {
    await this.#bundle?.leave();
  }

  /** Runs every test, to know what each reaches and how long it takes. */
  async dryRun() {
    try {
      const { cases, runCases, casesBySuite } = await this.#load();
      const run = (chosen) => runCases(chosen, { bail: false, enter: (id) => (state.currentTestId = id) });
      const all = await run(cases);
      // What the processor did: on a machine with other work a test lasts ten times as long, and is no larger.
      const limit = Math.max(all.reduce((sum, { cpu }) => sum + cpu, 0) * LARGE, SMALL);
      // The first test of its kind also loads what it needs: what takes long is timed once more.
      const long = new Set(all.filter(({ cpu }) => cpu > limit).map(({ id }) => id));
      const again = new Map((await run(cases.filter(({ id }) => long.has(id)))).map((result) => [result.id, result]));
      state.currentTestId = undefined;
      const results = all.map((result) => again.get(result.id) ?? result).filter(({ cpu }) => cpu <= limit);
      writeFileSync(this.#times, JSON.stringify(Object.fromEntries(results.map(({ id, cpu }) => [id, cpu]))));
      const kept = new Set(results.map(({ id }) => id));
      const mutantCoverage = shared(state.mutantCoverage ?? { static: {}, perTest: {} }, casesBySuite(), kept);
      return { status: 'complete', tests: results.map(told), mutantCoverage };
    } catch (error) {
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    }
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, reloadEnvironment, hitLimit, disableBail }) {
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit ? 0 : undefined;
    state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment || !this.#bundle) {
      try {
        await this.#load();
      } catch (error) {
        // Sources that cannot even be loaded are noticed by all tests.
        return {
          status: 'killed',
          killedBy: Object.keys(this.#known()).slice(0, 1),
          failureMessage: String(error),
          nrOfTests: 1,
        };
      }
    }
    state.activeMutant = activeMutant.id;
    const results = await this.#bundle.runCases(this.#chosen(testFilter), { bail: !disableBail });
    state.activeMutant = undefined;
    const { hitCount } = state;
    if (hitLimit && hitCount > hitLimit) return { status: 'timeout', reason: `${hitCount} hits, ${hitLimit} allowed` };
    const failed = results.filter(({ failure }) => failure);
    if (!failed.length) return { status: 'survived', nrOfTests: results.length };
    const killedBy = failed.map(({ id }) => id);
    return { status: 'killed', killedBy, failureMessage: failed[0].failure, nrOfTests: results.length };
  }

  async #load() {
    await this.#bundle?.leave();
    this.#bundle = await import(`${pathToFileURL(this.#file)}?run=${++this.#loads}`);
    return this.#bundle;
  }

  /** The quick tests first: most changes are noticed by one of them. */
  #chosen(testFilter) {
    const times = this.#known();
    const wanted = testFilter && new Set(testFilter);
    return this.#bundle.cases
      .filter(({ id }) => (wanted ? wanted.has(id) : id in times))
      .sort((one, other) => times[one.id] - times[other.id]);
  }

  #known() {
    return JSON.parse(readFileSync(this.#times, 'utf8'));
  }
}

const told = ({ id, failure, ms }) => ({
  id,
  name: id,
  timeSpentMs: ms,
  ...(failure ? { status: FAILED, failureMessage: failure } : { status: PASSED }),
});

/** What a suite's `before` reaches is reached by each of its tests. */
function shared({ static: always, perTest }, inside, kept) {
  const tests = {};
  for (const [id, hits] of Object.entries(perTest))
    for (const test of (inside.get(id) ?? [id]).filter((test) => kept.has(test))) {
      tests[test] ??= {};
      for (const [mutant, times] of Object.entries(hits)) tests[test][mutant] = (tests[test][mutant] ?? 0) + times;
    }
  return { static: always, perTest: tests };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', injectableClass: BundleRunner }];
