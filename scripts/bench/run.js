/** One run of the benchmark: rounds in which every contender is visited once, one after the other. */
import { ensureBuilt } from '../build.js';
import { openChromium } from '../chromium.js';
import { visitAlone } from './alone.js';
import { GROUPS, GROWTH, PROFILES, oursOf, withoutPeers } from './groups.js';
import { visit } from './measure.js';
import { pagesOf, scriptsOf } from './pages.js';
import { installPeers } from './peers.js';
import { reportOf, verdicts, writeReport } from './report.js';
import { serve } from './server.js';

const tell = (text) => process.stderr.write(`${text}\n`);

/** @returns the exit code */
export async function runBench({ groups, profile, runs, size, quick, check, growth, alone, peers }) {
  const names = groups.length ? groups : Object.keys(GROUPS);
  const wrong = names.filter((name) => !Object.hasOwn(GROUPS, name));
  if (wrong.length || !Object.hasOwn(PROFILES, profile)) {
    tell(`There is no ${[...wrong, ...(Object.hasOwn(PROFILES, profile) ? [] : [profile])].join(', ')}.`);
    tell(`Groups: ${Object.keys(GROUPS).join(', ')}; profiles: ${Object.keys(PROFILES).join(', ')}.`);
    return 1;
  }
  const withPeers = peers && !quick && !growth;
  const compared = (name) => (growth ? oursOf : withPeers ? (group) => group : withoutPeers)(GROUPS[name]);
  if (withPeers) installPeers();
  await ensureBuilt();
  const rounds = Number(runs ?? (quick ? 2 : 5));
  const sizesOf = (group) => (size ? [Number(size)] : growth ? GROWTH : quick ? group.sizes.slice(0, -1) : group.sizes);
  if (alone) {
    const slowness = PROFILES[profile];
    for (const name of names)
      await visitAlone(compared(name), { profile: slowness, sizes: sizesOf(GROUPS[name]), rounds });
    return 0;
  }
  const browser = await openChromium();
  const results = new Map();
  const scripts = new Map();
  try {
    for (const name of names) {
      const group = compared(name);
      for (const [file, code] of await scriptsOf(group)) scripts.set(file, code);
      results.set(name, await measureGroup(browser, group, sizesOf(group), { rounds, profile, scripts }));
    }
    const text = reportOf({ results, scripts, profile, growth, runs: rounds, browser: browser.version() });
    console.log(text);
    // Part of a run says nothing of the rest of the page.
    if (!quick && !size && !groups.length) await writeReport(growth ? 'growth' : profile, text);
  } finally {
    await browser.close();
  }
  return check && profile === 'slow' && verdicts(results).some(({ ok }) => !ok) ? 1 : 0;
}

/** @returns {Promise<Map<number, Map<string, object[]>>>} the runs by size and contender */
async function measureGroup(browser, group, sizes, { rounds, profile, scripts }) {
  const server = await serve(await pagesOf(group, sizes, scripts));
  const results = new Map();
  try {
    for (const size of sizes) {
      const runs = new Map(group.contenders.map(({ name }) => [name, []]));
      // Round 0 is thrown away: it finds the server and the browser cold.
      for (let round = 0; round <= rounds; round++)
        for (const contender of group.contenders) {
          const path = `/${size}/${contender.name}/`;
          const numbers = await visit(browser, server, path, { group, contender, profile: PROFILES[profile] });
          tell(
            `${group.records} ${size}, round ${round}/${rounds}, ${contender.name}: ${JSON.stringify(numbers, round2)}`,
          );
          if (round) runs.get(contender.name).push(numbers);
        }
      results.set(size, runs);
    }
  } finally {
    server.close();
  }
  return results;
}

const round2 = (_key, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
