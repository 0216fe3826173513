/**
 * Storybook as designers open it, built and visited: a story that throws or warns teaches what is not so. In Chromium;
 * `npm run test:storybook` does it in any engine.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { loadSource } from '../../scripts/build/load-source.js';
import { analyse, elementsOf } from '../../scripts/build/manifest.js';
import { openStorybook } from '../support/storybook.js';

const browser = process.env.CTG_BROWSER ?? 'chromium';
const storybook = await openStorybook({ browser, more: 'test/support/faulty.stories.ts' });
after(() => storybook.close());

const isFaulty = ({ id }) => id.startsWith('faulty--');
const stories = storybook.entries.filter((entry) => entry.type === 'story' && !isFaulty(entry));
const pages = storybook.entries.filter(({ type }) => type === 'docs');
/** What the console is told of a feed that cannot be read. */
const OURS = /^(ctg: |\[ctg\] )/;
/** Stories that wait, that show a feed which cannot be read, that stand in the narrowest column. */
const LOADING = /--(loading|with-fallback)$/;
const WARNS = /--(\w+-failure|stale)$/;
const NARROW = /--(narrow|long-words)$/;
/** Stories of what a person, or a printer, makes of a page. */
/** @type {readonly (readonly [RegExp, object])[]} */
const MEDIA = [
  [/--forced-colours$/, { forcedColors: 'active' }],
  [/--on-paper$/, { media: 'print' }],
];

/** Visits a story and says all that is wrong with it, by what it is. */
async function faultsOf(story) {
  const { id } = story;
  const width = NARROW.test(id) ? 320 : 1280;
  const media = MEDIA.find(([pattern]) => pattern.test(id))?.[1];
  const [loading, warns] = [LOADING.test(id), WARNS.test(id)];
  const seen = await storybook.visit(story, { width, loading, axe: true, media, fresh: loading || warns });
  // A story of a broken feed shows what the console is told of it; in any other a word is a mistake.
  const told = seen.console.filter((text) => !(warns && OURS.test(text)));
  const faults = {
    failed: seen.failed,
    errors: seen.errors,
    console: told,
    silent: warns && seen.console.length === 0,
    elsewhere: seen.elsewhere,
    violations: seen.violations,
    empty: seen.widgets.length === 0 || !seen.widgets.every(Boolean),
    overflow: seen.overflow,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault && fault.length !== 0));
}

describe('stories', { concurrency: browser === 'chromium' ? 2 : 1 }, () => {
  it('are there for each element, in each state of a feed', () => {
    for (const element of ['service-finder', 'event-calendar', 'action-card', 'roadmap'])
      for (const state of [
        'default',
        'loading',
        'with-fallback',
        'empty',
        'stale',
        'bare-record',
        'long-words',
        'dark',
        'forced-colours',
        'on-paper',
        'right-to-left',
        'english',
        'big-text',
        'narrow',
        'wide',
      ])
        assert.ok(
          stories.some(({ id }) => id === `${element}--${state}`),
          `${element} has no story « ${state} »`,
        );
  });

  for (const story of stories)
    it(`${story.title}, ${story.name}`, async () => assert.deepEqual(await faultsOf(story), {}));
});

describe('a story in which something goes wrong is told', () => {
  /** Each with what is told of it, and nothing else. */
  const FAULTS = {
    sound: {},
    throws: { failed: /thrown by a story/ },
    'plays-badly': { failed: /thrown by a play function/ },
    'throws-later': { errors: /thrown by nobody/ },
    logs: { console: /^logged by a story$/ },
    unlabelled: { violations: /^label: input/ },
    'asks-elsewhere': { elsewhere: /^http:\/\/localhost:\d+\/favicon\.ico$/ },
    'shows-nothing': { empty: /true/ },
    'too-wide': { overflow: /^\d{4}$/ },
  };
  for (const story of storybook.entries.filter(isFaulty))
    it(story.name, async () => {
      const wanted = FAULTS[story.id.replace('faulty--', '')];
      const faults = await faultsOf(story);
      // What the browser itself tells of a page or of a request differs from one to another.
      for (const [kind, words] of Object.entries(wanted)) assert.match(String(faults[kind]), words);
      const others = Object.keys(faults).filter((kind) => !(kind in wanted) && kind !== 'console');
      assert.deepEqual(others, []);
    });
});

describe('pages', () => {
  for (const page of pages)
    it(`${page.title}, ${page.name}`, async () => {
      const seen = await storybook.visit(page, { loading: true, fresh: true });
      assert.equal(seen.failed, '');
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(
        seen.console.filter((text) => !OURS.test(text)),
        [],
      );
      assert.deepEqual(seen.elsewhere, []);
    });

  it('stand in a frame that asks no other host for anything', async () => {
    if (browser !== 'chromium') return;
    const { page } = await storybook.openWindow();
    const elsewhere = [];
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(storybook.address))
        elsewhere.push(request.url());
    });
    await page.goto(`${storybook.address}index.html`);
    await page.waitForSelector('#storybook-explorer-tree a');
    await page.close();
    assert.deepEqual({ elsewhere, errors }, { elsewhere: [], errors: [] });
  });
});

describe('tables', () => {
  it('tell each attribute, event, slot, token and part in French, and none that is gone', async () => {
    const { forTables } = await loadSource('stories/support/tables.ts');
    const french = await loadSource('stories/support/french.ts');
    const elements = elementsOf(forTables(analyse()));
    const names = (list) =>
      [...new Set(elements.flatMap((element) => element[list] ?? []).map(({ name }) => name))].sort();
    const told = (words) => Object.keys(words).sort();
    assert.deepEqual(names('attributes'), told(french.attributes));
    assert.deepEqual(names('events'), told(french.events));
    assert.deepEqual(names('slots'), told(french.slots));
    assert.deepEqual(names('members'), told(french.properties));
    assert.deepEqual(names('cssProperties'), told(french.tokens));
    assert.deepEqual(names('cssParts'), told(french.parts));
  });
});
