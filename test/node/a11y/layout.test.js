/**
 * What a person needs of a page that is enlarged, spaced out, narrow or pointed at by an unsteady hand, in each main
 * state of the four elements: WCAG 2.2, 1.4.4, 1.4.10, 1.4.12, 2.5.8; RGAA 10.4, 10.11, 10.12.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installProbe } from '../../support/a11y-probe.js';
import { openScenes, SCENES } from '../../support/scenes.js';
import { violations } from '../../support/site.js';

/** Of the WCAG, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

/** In the page: targets that a finger or an unsteady hand may miss. */
function smallTargets() {
  const { targets, label, words } = globalThis.probe;
  const MIN = 24;
  const boxes = targets().map((one) => {
    // A field is pressed by its label as well.
    const box = (one.closest('label') ?? one).getBoundingClientRect();
    return { one, box };
  });
  // A link in a sentence has the height of its line; the words around it show that it is one.
  const inline = (one) =>
    one.matches('a') && getComputedStyle(one).display === 'inline' && words(one.parentElement) !== words(one);
  const near = ({ one, box }) =>
    boxes.some(({ one: other, box: its }) => {
      if (other === one || other.contains(one) || one.contains(other)) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const dx = Math.max(its.x - x, 0, x - its.right);
      const dy = Math.max(its.y - y, 0, y - its.bottom);
      return Math.hypot(dx, dy) < MIN / 2;
    });
  return boxes
    .filter(({ one, box }) => (box.width < MIN || box.height < MIN) && !inline(one) && near({ one, box }))
    .map(({ one, box }) => `${label(one)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`);
}

/** In the page: words that cannot be read whole. `width`: that of the window. */
function lostWords() {
  const { all, texts, label, shown, words } = globalThis.probe;
  const lost = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    lost.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
  // What scrolls by itself, and the cells of a month, which say their whole text once they are opened.
  const CUT = '.month button, .chip, .map-surface, .map-panel ul, select, input';
  for (const one of all()) {
    if (!shown(one) || !words(one) || one.closest(CUT)) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    // Words for those who listen, which nobody is to see.
    if (one.clientWidth <= 1 && one.clientHeight <= 1) continue;
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) lost.push(`cut in width: ${label(one)}`);
    if (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1) lost.push(`cut in height: ${label(one)}`);
  }
  const heardOnly = (one) => one.closest('.marks')?.clientWidth <= 1;
  const seen = texts().filter(({ parent }) => !parent.closest(CUT) && !heardOnly(parent));
  // What scrolls sideways in its own box, such as a table of opening hours.
  const scrolls = (one) => {
    for (let at = one; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  for (const { parent, text, rect } of seen)
    if ((rect.right > width + 1 || rect.left < -1) && !scrolls(parent)) lost.push(`outside: ${text.slice(0, 40)}`);
  for (let i = 0; i < seen.length; i++)
    for (let j = i + 1; j < seen.length; j++) {
      const [a, b] = [seen[i], seen[j]];
      if (a.parent === b.parent || a.parent.contains(b.parent) || b.parent.contains(a.parent)) continue;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // The boxes of two lines may touch; letters do not fill theirs.
      if (across > 1 && down > Math.min(a.rect.height, b.rect.height) / 3)
        lost.push(`over each other: « ${a.text.slice(0, 30)} » and « ${b.text.slice(0, 30)} »`);
    }
  return lost;
}

const look = async (page, what) => {
  await page.evaluate(installProbe);
  return page.evaluate(what);
};

describe('targets are at least 24 px', () => {
  for (const scene of SCENES)
    it(scene.name, async () => {
      assert.deepEqual(await look(await scenes.show(scene), smallTargets), []);
      const narrow = await scenes.show(scene, { width: 320, height: 640 });
      assert.deepEqual(await look(narrow, smallTargets), [], 'at 320 px');
    });
});

describe('no word is lost', () => {
  for (const scene of SCENES) {
    it(`with more space between letters, words and lines: ${scene.name}`, async () => {
      for (const [width, height] of [
        [1280, 900],
        [320, 640],
      ]) {
        const page = await scenes.show(scene, { width, height, person: SPACING });
        assert.deepEqual(await look(page, lostWords), [], `at ${width} px`);
      }
    });

    // 1280 × 1024 enlarged four times leaves 320 × 256.
    for (const [how, width, height] of [
      ['in a window of 320 px', 320, 640],
      ['at 400 %', 320, 256],
    ])
      it(`${how}: ${scene.name}`, async () => {
        const page = await scenes.show(scene, { width, height });
        assert.deepEqual(await look(page, lostWords), []);
        assert.deepEqual(await violations(page), []);
      });

    it(`with text at 200 %: ${scene.name}`, async () => {
      const page = await scenes.show(scene, { host: { css: 'html { font-size: 200% }' } });
      assert.deepEqual(await look(page, lostWords), []);
    });
  }
});
