/**
 * A second language is a file: no French word is left in English, which is asked for only then; and a page that is
 * written from right to left turns the elements with it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../../scripts/build/paths.js';
import { installProbe } from '../../support/a11y-probe.js';
import { openScenes, SCENES } from '../../support/scenes.js';

let scenes, published;
before(async () => {
  scenes = await openScenes();
  const texts = ['feed', 'services', 'events', 'actions', 'notices'].flatMap((name) => [
    ...stringsIn(JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'))),
  ]);
  published = [...new Set(texts)].sort((a, b) => b.length - a.length);
});
after(() => scenes.close());

const FRENCH =
  /[«»œ]|\b(aucun|aujourd|avec|chaque|dans|depuis|des|du|est|et|être|heures?|jour|jusqu|le|les|mois|non|ou|par|pas|plus|pour|sans|sont|sur|une?|vous|votre)\b/i;

/** Every text of a feed: what the publisher wrote, in whatever language. */
function* stringsIn(value) {
  if (typeof value === 'string')
    yield* [value, ...value.split(/\n\s*\n/)].map((text) => text.trim()).filter((text) => text.length > 2);
  else if (value && typeof value === 'object') for (const one of Object.values(value)) yield* stringsIn(one);
}

/** What a person presses in the scenes, in English. */
const ENGLISH = {
  'En savoir plus': 'Find out more',
  'Plus de filtres': 'More filters',
  'Afficher la carte': 'Show the map',
  'S’abonner': 'Subscribe',
};
const inEnglish = (scene) => ({
  ...scene,
  steps: scene.steps?.map((step) => ({ ...step, words: ENGLISH[step.words] })),
});

/** In the page: what the interface says in English, and the words of the publisher that are not marked as French. */
function said() {
  const { root } = globalThis.probe;
  const ours = (one) => (one.closest('[lang]')?.getAttribute('lang') ?? 'en').startsWith('en');
  const told = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: parent } = /** @type {Text} */ (walker.currentNode);
    if (data.trim() && parent && !parent.closest('style, option, svg') && ours(parent)) told.push(data.trim());
  }
  for (const one of root.querySelectorAll('[aria-label], [aria-description], [placeholder], [alt]'))
    if (ours(one) && !one.closest('svg, [data-day], .map-pane'))
      told.push(...['aria-label', 'aria-description', 'placeholder'].map((name) => one.getAttribute(name) ?? ''));
  return told;
}

describe('English', () => {
  for (const scene of SCENES)
    it(`has no French left: ${scene.name}`, async () => {
      const page = await scenes.show(inEnglish(scene), { host: { lang: 'en' } });
      await page.evaluate(installProbe);
      const own = (await page.evaluate(said)).map((text) =>
        published.reduce((rest, theirs) => rest.replaceAll(theirs, ''), text.replace(/\s+/g, ' ')),
      );
      assert.ok(own.length > 0);
      assert.deepEqual(
        own.filter((text) => FRENCH.test(text)),
        [],
      );
    });

  it('is one file, asked for by an English page alone', async () => {
    const asked = async (lang) => {
      const page = await scenes.show({ name: 'plain', element: 'service-finder' }, { host: { lang } });
      const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      return files.filter((name) => name.includes('messages-'));
    };
    assert.deepEqual(await asked('fr'), []);
    const english = await asked('en');
    assert.equal(english.length, 1);
    assert.match(english[0], /parts\/messages-en\.js$/);
  });
});

describe('from right to left', () => {
  for (const scene of SCENES)
    it(`the whole is turned, and nothing leaves the page: ${scene.name}`, async () => {
      for (const width of [1280, 320]) {
        const page = await scenes.show(scene, { width, host: { dir: 'rtl' } });
        await page.evaluate(installProbe);
        const { over, start } = await page.evaluate(() => {
          const { root, texts } = globalThis.probe;
          const frame = root.querySelector('.ctg').getBoundingClientRect();
          const outside = texts().filter(
            ({ parent, rect }) =>
              (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) &&
              !parent.closest('.chip, .map-surface, .marks, table'),
          );
          const heading = root.querySelector('h2, h3, p');
          const range = document.createRange();
          range.selectNodeContents(heading);
          return {
            over: [document.documentElement.scrollWidth - innerWidth, ...outside.map(({ text }) => text)],
            // The first words stand at the right side.
            start: frame.right - range.getBoundingClientRect().right,
          };
        });
        assert.deepEqual(over.slice(1), [], `at ${width} px`);
        assert.ok(over[0] <= 0, `${over[0]} px wider than ${width}`);
        assert.ok(Math.abs(start) < 60, `the words begin ${start} px from the right`);
      }
    });
});
