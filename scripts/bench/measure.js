/** Opens one page in a browser of its own, as new, and measures it. */
import { errors } from 'playwright-core';
import { blocking, longest, median, withoutParsing } from './arithmetic.js';

/** What is typed, one after the other: a word, one with a typo, a synonym, several words. */
const QUERIES = ['creche', 'asistante', 'nounou', 'aide repas'];
const THEMES = ['petite-enfance', 'enfance', 'jeunesse', 'acces-aux-droits', ''];
const MONTHS = 6;
const OPENED = 4;

/** The interactions, by name: each answers with the results of `probe`'s watch. */
const INTERACTIONS = {
  /** Keys in the search field; the first one, which may have to load something, apart. */
  async key(page) {
    const field = page.getByRole('searchbox', { name: 'Rechercher un service' });
    await field.focus();
    const answers = [];
    for (const query of QUERIES) {
      await page.keyboard.press('Control+A');
      for (const key of query) answers.push(await answerTo(page, 'keydown', () => page.keyboard.press(key)));
    }
    await page.keyboard.press('Control+A');
    await answerTo(page, 'keydown', () => page.keyboard.press('Delete'));
    const [first, ...others] = answers;
    return { firstKey: [first], key: others };
  },
  async filter(page) {
    const field = page.getByRole('combobox', { name: 'Thème' });
    const answers = [];
    for (const theme of THEMES) answers.push(await answerTo(page, 'input', () => field.selectOption(theme)));
    return { filter: answers };
  },
  async month(page) {
    const button = page.getByRole('button', { name: 'Mois suivant' });
    const answers = [];
    for (let month = 0; month < MONTHS; month++)
      answers.push(await answerTo(page, 'click', () => button.click({ noWaitAfter: true })));
    return { month: answers };
  },
  /** Records opened in place; the first one loads what draws them. */
  async open(page, { card }) {
    const summaries = page.locator(`${card} > summary`);
    const answers = [];
    for (let record = 0; record < OPENED; record++)
      answers.push(await answerTo(page, 'click', () => summaries.nth(record).click({ noWaitAfter: true }), true));
    return { open: answers.slice(1) };
  },
};

async function answerTo(page, type, act, inside = false) {
  await page.evaluate(([name, deep]) => globalThis.bench.arm(name, deep), /** @type {const} */ ([type, inside]));
  await act();
  return page.evaluate(() => globalThis.bench.answer());
}

/** Opens an address in a new profile of the browser, on the line and the processor of a profile. */
export async function open(browser, address, { group, profile }) {
  const context = await browser.newContext({ viewport: group.viewport, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (profile.kbit) {
    const throughput = (profile.kbit * 1024) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await page.goto(address, { waitUntil: 'commit' });
  return { page, session, close: () => context.close() };
}

/** @returns the numbers of one visit, by metric */
export async function visit(browser, server, path, { group, contender, profile }) {
  server.takeSent();
  const { page, session, close } = await open(browser, server.origin + path, { group, profile });
  try {
    const painted = await page.evaluate(() => globalThis.bench.painted);
    // A large territory's elements go on loading after the first view, without a long task.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => globalThis.bench.settled());
    const { tasks, parses, shift, elements } = await page.evaluate(() => globalThis.bench.loaded());
    const { requests, bytes } = server.takeSent();
    const heap = await heapOf(session);
    const numbers = { painted, requests, bytes, blocking: blocking(tasks), shift, elements, heap };
    // What does not answer within half a minute has no number; the others still have theirs.
    for (const name of contender.does)
      Object.assign(numbers, await interact(page, name, contender).catch(withoutAnswer));
    const after = await page.evaluate(() => globalThis.bench.loaded());
    return {
      ...numbers,
      longest: longest(after.tasks),
      longestButParsing: longest(withoutParsing(after.tasks, after.parses)),
      parsing: longest(parses),
    };
  } finally {
    await close();
  }
}

function withoutAnswer(error) {
  if (!(error instanceof errors.TimeoutError)) throw error;
  return {};
}

async function interact(page, name, contender) {
  const numbers = {};
  for (const [metric, answers] of Object.entries(await INTERACTIONS[name](page, contender))) {
    const changed = answers.filter((answer) => answer?.ms !== undefined);
    numbers[metric] = median(changed.map(({ ms }) => ms));
    numbers[`${metric}Longest`] = longest(answers.flatMap((answer) => answer?.tasks ?? []));
    numbers[`${metric}Answers`] = `${changed.length}/${answers.length}`;
  }
  return numbers;
}

/** MB in use after what nobody holds is gone. */
async function heapOf(session) {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
