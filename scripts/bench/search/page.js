/**
 * What is measured in the page, the same for each contender. Each step of building and each keystroke is timed some
 * times and the best time counts: what else runs on the machine only ever adds.
 */
import { searchableService } from '../../../src/domain/haystack.js';

const ROUNDS = 3;
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Runs `work`, and keeps its time where it is the best so far. */
function timed(best, at, work) {
  const start = performance.now();
  const result = work();
  best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
  return result;
}

function* records({ feed, services }) {
  for (const service of services) yield searchableService(feed, service);
}

async function indexOf(contender, input, best = []) {
  const { build } = await import(/* @vite-ignore */ contender);
  const steps = build(records(input), input.feed.synonyms);
  for (let at = 0; ; at++) {
    const { done, value } = timed(best, at, () => steps.next());
    if (done) return value;
    if (at % 100 === 0) await pause();
  }
}

async function type(search, queries, best) {
  let at = 0;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) timed(best, at++, () => search(query.slice(0, length)));
    await pause();
  }
}

globalThis.bench = {
  async speed(contender, input, queries) {
    const steps = [];
    const keys = [];
    for (let round = 0; round < ROUNDS; round++) await type(await indexOf(contender, input, steps), queries, keys);
    keys.sort((one, other) => one - other);
    return {
      build: steps.reduce((sum, time) => sum + time, 0),
      longest: Math.max(...steps),
      median: keys[Math.floor(keys.length / 2)],
      worst: keys.at(-1),
    };
  },
  async answers(contender, input, queries) {
    const search = await indexOf(contender, input);
    return queries.map((query) => search(query));
  },
};
