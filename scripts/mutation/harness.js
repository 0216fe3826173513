/**
 * The little of Mocha and of `node:test` that the tests use, within one process: they are run hundreds of times, in an
 * order of our own, and up to the first that fails.
 */

/** @typedef {{ id: string, outer: Suite | undefined, before: Function[], after: Function[], beforeEach: Function[], afterEach: Function[] }} Suite */
/** @typedef {{ id: string, suite: Suite, run: Function }} Case */

/** @returns {Suite} */
const suiteOf = (id, outer) => ({ id, outer, before: [], after: [], beforeEach: [], afterEach: [] });

/** @type {Case[]} */
export const cases = [];
const everything = suiteOf('', undefined);
let current = everything;
const named = new Map();

/** What is called twice by one name is told apart by its number. */
function idOf(name) {
  const id = `${current.id} ${name}`.trim();
  const times = (named.get(id) ?? 0) + 1;
  named.set(id, times);
  return times > 1 ? `${id} (${times})` : id;
}

/** What a file says outside of any `describe` is about that file. */
export function enterFile(name) {
  current = suiteOf(name, everything);
}
export function leaveFile() {
  current = everything;
}

export function describe(name, ...rest) {
  const { skip, define } = { ...rest[0], define: rest.at(-1) };
  if (skip) return;
  const outer = current;
  current = suiteOf(idOf(name), outer);
  define.call(mocha);
  current = outer;
}

/** @param rest options of `node:test`, of which `skip` alone matters, and the test */
export function it(name, ...rest) {
  const { skip, run } = { ...rest[0], run: rest.at(-1) };
  if (!skip) cases.push({ id: idOf(name), suite: current, run });
}

export const before = (run) => void current.before.push(run);
export const after = (run) => void current.after.push(run);
export const beforeEach = (run) => void current.beforeEach.push(run);
export const afterEach = (run) => void current.afterEach.push(run);

/** Given to each test, as `this` and as its argument. */
const mocha = { timeout() {}, diagnostic() {} };
Object.assign(globalThis, { describe, it, before, after, beforeEach, afterEach });

/** @returns {Suite[]} from the outermost in */
function suitesAround({ suite }) {
  const around = [];
  for (let one = suite; one; one = one.outer) around.unshift(one);
  return around;
}

/** Suites whose `before` has been run since this file was loaded. */
const begun = new Set();

/**
 * Runs tests one after the other; each `before` once, at the first test of its suite.
 * @param {Case[]} chosen
 * @param {{ bail: boolean, enter?: (id: string) => void }} options - `enter` is told of who runs next, a suite or a test
 */
export async function runCases(chosen, { bail, enter = () => undefined }) {
  const results = [];
  const ready = new Set();
  for (const one of chosen) {
    const began = performance.now();
    const used = process.cpuUsage();
    let failure;
    try {
      for (const suite of suitesAround(one).filter((suite) => !ready.has(suite))) {
        ready.add(suite);
        begun.add(suite);
        enter(suite.id);
        for (const hook of suite.before) await hook.call(mocha, mocha);
      }
      enter(one.id);
      await runOne(one);
    } catch (error) {
      failure = String(error?.stack ?? error).slice(0, 2000);
    }
    const { user, system } = process.cpuUsage(used);
    results.push({ id: one.id, failure, ms: performance.now() - began, cpu: (user + system) / 1000 });
    if (failure && bail) break;
  }
  return results;
}

/**
 * What is thrown outside of a test's own promise, by a server that it started, fails the test that runs, as `node:test`
 * does it: else it would end the process, which is ten seconds to start. One for all loads of this file.
 */
const stray = (globalThis['__ctgStray__'] ??= strayErrors());
function strayErrors() {
  const running = { fail: (_error) => undefined };
  for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => running.fail(error));
  return running;
}

async function runOne(one) {
  const around = suitesAround(one);
  try {
    for (const suite of around) for (const hook of suite.beforeEach) await hook.call(mocha, mocha);
    const failure = new Promise((_, reject) => (stray.fail = reject));
    await Promise.race([one.run.call(mocha, mocha), failure]);
  } finally {
    stray.fail = () => undefined;
    for (const suite of around.reverse()) for (const hook of suite.afterEach) await hook.call(mocha, mocha);
  }
}

/** What `after` puts away may be made when a file is loaded: it goes when that file is left, not between two runs. */
export async function leave() {
  for (const suite of begun) for (const hook of suite.after) await hook.call(mocha, mocha);
  begun.clear();
}

/** @returns {Map<string, string[]>} of each suite, the tests that run in it */
export function casesBySuite() {
  const inside = new Map();
  for (const one of cases) for (const { id } of suitesAround(one)) inside.set(id, [...(inside.get(id) ?? []), one.id]);
  return inside;
}
