/** The benchmark's own arithmetic, and that its contenders draw the same records: nothing here is timed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  blocking,
  longest,
  median,
  power,
  quantile,
  ratio,
  spread,
  withoutParsing,
} from '../../scripts/bench/arithmetic.js';
import { startAlone } from '../../scripts/bench/devtools.js';
import { feedFiles, random } from '../../scripts/bench/feeds.js';
import { GROUPS, PROFILES, withoutPeers } from '../../scripts/bench/groups.js';
import { open } from '../../scripts/bench/measure.js';
import { pagesOf, scriptsOf } from '../../scripts/bench/pages.js';
import { serve } from '../../scripts/bench/server.js';
import { holds, TARGETS, valueOf } from '../../scripts/bench/targets.js';
import { findBrowser } from '../../scripts/browsers.js';
import { openChromium } from '../../scripts/chromium.js';

const task = (start, duration) => ({ start, duration });

describe('the arithmetic of the benchmark', () => {
  it('finds the middle, and the middle half, of any number of values', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
    assert.ok(Number.isNaN(median([])));
    assert.deepEqual(spread([10, 20, 30, 40, 50]), [20, 40]);
    assert.equal(quantile([0, 10], 0.3), 3);
  });

  it('compares round by round, so that a slow minute does not count for one side only', () => {
    // The machine was ten times slower in the second round; ours took half as long in every one.
    assert.equal(ratio([10, 100, 10], [20, 200, 20]), 0.5);
    // Medians of 10 and 20, yet in two rounds of three the other was the faster.
    assert.equal(ratio([10, 30, 10], [20, 15, 5]), 2);
    assert.equal(ratio([10, 30], [20]), 0.5);
    assert.ok(Number.isNaN(ratio([], [20])));
  });

  it('leaves out the rounds in which one side has no value', () => {
    assert.equal(ratio([NaN, 30], [20, 10]), 3);
  });

  it('adds up what is beyond 50 ms of each task', () => {
    assert.equal(blocking([task(0, 50), task(60, 51), task(200, 120)]), 71);
    assert.equal(blocking([]), 0);
    assert.equal(longest([task(0, 60), task(90, 130), task(300, 55)]), 130);
  });

  it('takes the time of parsing out of the task that it stands in, and of no other', () => {
    const tasks = [task(0, 100), task(200, 80)];
    assert.deepEqual(withoutParsing(tasks, [task(10, 60)]), [task(0, 40), task(200, 80)]);
    assert.deepEqual(withoutParsing(tasks, [task(90, 20)]), [task(0, 90), task(200, 80)]);
  });

  it('says how a value follows a size', () => {
    assert.equal(power([100, 7], [1000, 7]), 0);
    assert.equal(power([100, 2], [200, 4]), 1);
    assert.equal(power([10, 1], [100, 100]), 2);
    assert.ok(Number.isNaN(power([10, NaN], [100, 5])));
  });

  it('judges a target by a ratio or by a value', () => {
    const runs = new Map([
      ['ours', [{ painted: 100 }, { painted: 150 }]],
      ['theirs', [{ painted: 100 }, { painted: 100 }]],
    ]);
    assert.equal(valueOf({ metric: 'painted', against: 'theirs' }, 'ours', runs), 1.25);
    assert.equal(valueOf({ metric: 'painted' }, 'ours', runs), 125);
    assert.ok(Number.isNaN(valueOf({ metric: 'key', against: 'theirs' }, 'ours', runs)));
    assert.ok(holds({ atMost: 1.25 }, 1.25));
    assert.ok(!holds({ atMost: 1.25 }, 1.26));
    // What was not measured does not hold.
    assert.ok(!holds({ atMost: 1.25 }, NaN));
  });

  it('has targets for sizes and contenders that are measured', () => {
    for (const { group, size, against } of TARGETS) {
      assert.ok(GROUPS[group].sizes.includes(size));
      if (against) assert.ok(GROUPS[group].contenders.some(({ name }) => name === against));
    }
  });
});

describe('the feeds of the benchmark', () => {
  it('are the same at each run', async () => {
    assert.deepEqual(await feedFiles('services', 30), await feedFiles('services', 30));
    const [first, second] = [random(7), random(7)];
    assert.equal(first(), second());
  });

  it('have as many records as they say, and no two texts alike', async () => {
    const { services } = JSON.parse((await feedFiles('services', 150)).get('services.json'));
    assert.equal(services.length, 150);
    assert.equal(new Set(services.map(({ description }) => description)).size, 150);
  });
});

it('a browser that nothing drives answers what it is asked, and says what it does not know', async () => {
  const { path } = await findBrowser('chromium');
  const { ask, close } = startAlone(path);
  try {
    const [known, { targetId }] = await Promise.all([
      ask('Browser.getVersion'),
      ask('Target.createTarget', { url: 'data:text/html,<title>Véron</title>' }),
    ]);
    assert.match(known.product, /Chrom/);
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
    // An answer of more than one piece.
    const text = 'é'.repeat(300_000);
    const { result } = await ask('Runtime.evaluate', { expression: JSON.stringify(text) }, sessionId);
    assert.equal(result.value, text);
    await assert.rejects(ask('Nothing.atAll'), /Nothing\.atAll/);
  } finally {
    await close();
  }
});

describe('the contenders of the benchmark', () => {
  /** Few enough that no contender leaves one to a second page, or a day to « 3 de plus ». */
  const SIZE = 15;
  const servers = [];
  let browser;
  before(async () => {
    browser = await openChromium();
  });
  after(async () => {
    for (const server of servers) server.close();
    await browser.close();
  });

  /** What the cards of a contender say. */
  async function textsOf(group, server, { name }) {
    const { page, close } = await open(browser, `${server.origin}/${SIZE}/${name}/`, { group, profile: PROFILES.none });
    try {
      await page.evaluate(() => globalThis.bench.painted);
      return await page.evaluate(() => globalThis.bench.texts());
    } finally {
      await close();
    }
  }

  /** The numbers that the names of the records end with, as the feeds are made. */
  function recordsIn(texts) {
    const numbers = texts.flatMap((text) => [...text.matchAll(/n°(\d+)/g)].map(([, number]) => Number(number)));
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  const words = (texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

  // Those of others draw what they draw.
  for (const [name, all] of Object.entries(GROUPS)) {
    const group = withoutPeers(all);
    it(`draw the same records: ${name}`, async () => {
      const server = await serve(await pagesOf(group, [SIZE], await scriptsOf(group)));
      servers.push(server);
      const texts = new Map();
      for (const contender of group.contenders) texts.set(contender.name, await textsOf(group, server, contender));
      const [shown, ...others] = [...texts.values()].map(recordsIn);
      // A list has all of them, a month those of its days.
      assert.ok(group.records === 'events' ? shown.length > 1 : shown.length === SIZE, `${shown.length} records`);
      for (const [i, other] of others.entries()) assert.deepEqual(other, shown, group.contenders[i + 1]?.title);
      // With a library or without one, it is the same list.
      const [lit] = [...texts.keys()].filter((contender) => contender.startsWith('bare-lit'));
      const dom = lit.replace('lit', 'dom');
      assert.deepEqual(words(texts.get(dom)), words(texts.get(lit)));
    });
  }
});
