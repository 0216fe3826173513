/** Storybook as designers open it, built and visited: a story that throws or warns teaches what is not so. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { loadSource } from '../../scripts/build/load-source.js';
import { analyse, elementsOf } from '../../scripts/build/manifest.js';
import { openStorybook } from '../support/storybook.js';

const storybook = await openStorybook();
after(() => storybook.close());

const stories = storybook.entries.filter(({ type }) => type === 'story');
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

describe('stories', { concurrency: 2 }, () => {
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

  for (const story of stories) {
    const { id, title, name } = story;
    it(`${title}, ${name}`, async () => {
      const width = NARROW.test(id) ? 320 : 1280;
      const media = MEDIA.find(([pattern]) => pattern.test(id))?.[1];
      const seen = await storybook.visit(story, { width, loading: LOADING.test(id), axe: true, media });
      assert.equal(seen.failed, '');
      assert.deepEqual(seen.errors, []);
      // A story of a broken feed shows what the console is told of it; in any other a warning is a mistake.
      const warns = WARNS.test(id);
      assert.deepEqual(
        seen.console.filter((text) => !(warns && OURS.test(text))),
        [],
      );
      assert.equal(seen.console.length > 0, warns, 'what the story should tell the console');
      assert.deepEqual(seen.elsewhere, []);
      assert.deepEqual(seen.violations, []);
      assert.ok(seen.widgets.length > 0 && seen.widgets.every(Boolean), 'an element shows nothing');
      assert.equal(seen.overflow, 0, `wider than a window of ${width} px`);
    });
  }
});

describe('pages', () => {
  for (const page of pages)
    it(`${page.title}, ${page.name}`, async () => {
      const seen = await storybook.visit(page, { loading: true });
      assert.equal(seen.failed, '');
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(
        seen.console.filter((text) => !OURS.test(text)),
        [],
      );
      assert.deepEqual(seen.elsewhere, []);
    });

  it('stand in a frame that asks no other host for anything', async () => {
    const { elsewhere, errors } = await storybook.visitFrame();
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
