/**
 * How the four elements are used without a mouse, without colours of their own, without motion and without sight of
 * what changes: WCAG 2.2, 1.3.1, 1.4.1, 1.4.11, 1.4.13, 2.1.1, 2.1.2, 2.3.3, 2.4.3, 2.4.7, 2.4.11, 4.1.3; RGAA 7.3,
 * 7.5, 10.7, 10.13, 10.14, 12.8, 12.9, 13.8.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installProbe } from '../../support/a11y-probe.js';
import { openScenes, SCENES, settle } from '../../support/scenes.js';

let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

/** In the page: what has the focus, whether it is seen, and what is against it. */
function focusNow() {
  const { root, label, ratio, ground, all } = globalThis.probe;
  const at = document.activeElement;
  if (at.id) return { id: at.id, faults: [], place: -1 };
  const one = root.activeElement;
  if (!one) return { id: '', faults: ['nothing has the focus'], place: -1 };
  const faults = [];
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
  if (!one.matches(':focus-visible')) faults.push('not :focus-visible');
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);
  // A ring that is drawn inside is seen on the thing itself.
  const behind = ground(parseFloat(outlineOffset) < 0 && !one.matches('.map-surface') ? one : one.parentElement);
  const seen = ratio(outlineColor, behind);
  if (seen < 3) faults.push(`outline at ${seen.toFixed(2)} to 1`);
  const box = one.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!inside) faults.push(`out of sight at ${Math.round(box.top)} of ${innerHeight}`);
  // What a fixed or sticky thing covers is hidden from who looks for it.
  const [x, y] = [
    (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
  ];
  const top = root.elementFromPoint(x, y);
  if (inside && top && !one.contains(top) && !top.contains(one) && !one.closest('label')?.contains(top))
    faults.push(`under ${label(top)}`);
  return { id: label(one), faults, place: all().indexOf(one) };
}

/** In the page: places of what can be reached by Tab, in the order of the document. */
function stops() {
  const { all, targets } = globalThis.probe;
  return targets()
    .filter((one) => one.tabIndex >= 0 && !one.disabled && !one.closest('[inert]'))
    .map((one) => all().indexOf(one));
}

async function walk(page, key) {
  const seen = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press(key);
    const now = await page.evaluate(focusNow);
    if (now.place < 0) return { seen, last: now.id };
    seen.push(now);
  }
  return { seen, last: 'a trap' };
}

describe('by the Tab key', () => {
  for (const scene of SCENES)
    for (const [size, width, height] of [
      ['', 1280, 900],
      [' at 400 %', 320, 256],
    ])
      it(`each thing is reached in its order, seen and uncovered, and left again: ${scene.name}${size}`, async () => {
        const page = await scenes.show(scene, { width, height });
        await page.evaluate(installProbe);
        const expected = await page.evaluate(stops);
        await page.focus('#before');
        const forth = await walk(page, 'Tab');
        assert.deepEqual(
          forth.seen.filter(({ faults }) => faults.length),
          [],
        );
        assert.deepEqual(
          forth.seen.map(({ place }) => place),
          expected,
        );
        assert.equal(forth.last, 'after');
        const back = await walk(page, 'Shift+Tab');
        assert.equal(back.last, 'before');
        assert.equal(back.seen.length, forth.seen.length);
        await page.close();
      });
});

describe('nothing is told by hover alone', () => {
  for (const scene of SCENES)
    it(scene.name, async () => {
      const page = await scenes.show(scene);
      await page.evaluate(installProbe);
      const seen = () => page.evaluate(() => globalThis.probe.texts().map(({ text }) => text));
      const before = await seen();
      const titles = await page.evaluate(() =>
        globalThis.probe
          .all()
          .filter((one) => one.hasAttribute('title') && one.localName !== 'iframe')
          .map(globalThis.probe.label),
      );
      assert.deepEqual(titles, []);
      const count = await page.evaluate(() => globalThis.probe.targets().length);
      for (let i = 0; i < Math.min(count, 40); i++) {
        const point = await page.evaluate((n) => {
          const one = globalThis.probe.targets()[n];
          one?.scrollIntoView({ block: 'center' });
          const box = one?.getBoundingClientRect();
          return box && [box.x + box.width / 2, box.y + box.height / 2];
        }, i);
        if (point) await page.mouse.move(...point);
      }
      assert.deepEqual(await seen(), before);
      await page.close();
    });
});

/** In the page: what a person who has chosen their own colours does not see. */
function forcedFaults() {
  const { targets, texts, label, ratio, ground, all, shown } = globalThis.probe;
  const faults = [];
  for (const { parent, text } of texts()) {
    const seen = ratio(getComputedStyle(parent).webkitTextFillColor, ground(parent));
    if (seen < 4.5) faults.push(`${text.slice(0, 40)}: ${seen.toFixed(2)} to 1`);
  }
  for (const one of targets()) {
    if (!one.matches('button, input, select') || one.closest('td, .map-surface')) continue;
    const { borderTopStyle, borderTopColor, appearance } = getComputedStyle(one);
    const bordered = borderTopStyle !== 'none' && ratio(borderTopColor, ground(one.parentElement)) >= 3;
    // Text that is underlined looks like what it is: something to press.
    const underlined = getComputedStyle(one).textDecorationLine.includes('underline');
    if (!bordered && !underlined && appearance === 'none') faults.push(`no edge: ${label(one)}`);
  }
  const pressed = all().filter((one) => one.matches('[aria-pressed="true"]') && shown(one));
  for (const one of pressed) {
    const other = [...one.parentElement.parentElement.querySelectorAll('[aria-pressed="false"]')].find(shown);
    const look = (it) => {
      const { backgroundColor, outlineStyle, outlineColor } = getComputedStyle(it);
      return `${backgroundColor} ${outlineStyle === 'none' ? '' : outlineColor}`;
    };
    if (other && look(one) === look(other)) faults.push(`pressed looks like not pressed: ${label(one)}`);
  }
  for (const one of all().filter((it) => it.localName === 'progress' && shown(it)))
    if (getComputedStyle(one).forcedColorAdjust !== 'none') faults.push(`a bar without colour: ${label(one)}`);
  return faults;
}

describe('with forced colours', () => {
  for (const colorScheme of ['light', 'dark'])
    for (const scene of SCENES)
      it(`words, edges and what is chosen are seen, ${colorScheme}: ${scene.name}`, async () => {
        const page = await scenes.show(scene, {
          media: { forcedColors: 'active', colorScheme },
          host: { dark: colorScheme === 'dark' },
        });
        await page.evaluate(installProbe);
        assert.deepEqual(await page.evaluate(forcedFaults), []);
        await page.focus('#before');
        const { seen } = await walk(page, 'Tab');
        assert.deepEqual(
          seen.filter(({ faults }) => faults.length),
          [],
        );
        await page.close();
      });
});

describe('with reduced motion', () => {
  for (const scene of SCENES)
    it(`nothing moves: ${scene.name}`, async () => {
      const page = await scenes.show(scene, { media: { reducedMotion: 'reduce' } });
      await page.evaluate(installProbe);
      const moving = await page.evaluate(() => {
        const { root, all, label } = globalThis.probe;
        const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
        return [
          ...root.getAnimations({ subtree: true }).map((one) => String(one)),
          ...all()
            .filter((one) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
              return lasts(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
            })
            .map(label),
        ];
      });
      assert.deepEqual(moving, []);
      await page.close();
    });
});

/** In the page: notes all that a polite region is told from now on. */
function listen() {
  const { root } = globalThis.probe;
  const heard = (globalThis.heard = []);
  const regions = [...root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
  for (const region of regions)
    new MutationObserver(() => {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (region.getAttribute('aria-live') !== 'off' && text && heard.at(-1) !== text) heard.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  return regions.filter((one) => one.getAttribute('aria-live') !== 'off').map((one) => one.getAttribute('role'));
}

describe('live regions', () => {
  for (const scene of SCENES)
    it(`there is one, polite, and quiet while one walks through: ${scene.name}`, async () => {
      const page = await scenes.show(scene);
      await page.evaluate(installProbe);
      const polite = (await page.evaluate(listen)).filter((role) => role !== 'status');
      assert.deepEqual(polite, []);
      await page.focus('#before');
      await walk(page, 'Tab');
      // The clock turns, a person comes back to the tab.
      await page.evaluate(async (tags) => {
        const element = document.querySelector(tags);
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
      }, 'main > *');
      assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
      await page.close();
    });

  it('tell results once, not each keystroke, and end with what is true', async () => {
    const page = await scenes.show(SCENES[0]);
    await page.evaluate(installProbe);
    await page.evaluate(listen);
    await page.getByRole('searchbox', { name: 'Rechercher un service' }).focus();
    // The index comes when one reaches for the field.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const field = globalThis.probe.root.querySelector('input[type="search"]');
      for (const letter of 'creche') {
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    });
    await page.waitForFunction(() => globalThis.heard.length > 0);
    await settle(page);
    const heard = await page.evaluate(() => globalThis.heard);
    assert.equal(heard.length, 1, heard.join(' | '));
    assert.match(heard[0], /^\d+ services?/);
    await page.close();
  });
});

/** In the page: fields with what names them, where that stands, and the group around. */
function fields() {
  const { root } = globalThis.probe;
  return [...root.querySelectorAll('input:not([type="checkbox"]), select')].map((one) => {
    const label = one.closest('label');
    const name = label?.querySelector('span');
    const [its, own] = [name.getBoundingClientRect(), one.getBoundingClientRect()];
    return {
      name: name.textContent.trim(),
      group: one.closest('[role="group"]')?.getAttribute('aria-label'),
      beside: own.top - its.bottom >= 0 && own.top - its.bottom < 12 && Math.abs(own.left - its.left) < 12,
    };
  });
}

describe('what is written', () => {
  it('fields have the same names everywhere, beside them, in a group with a name', async () => {
    for (const element of ['service-finder', 'event-calendar', 'roadmap']) {
      const page = await scenes.show({ name: element, element });
      await page.evaluate(installProbe);
      const found = await page.evaluate(fields);
      for (const name of ['Commune', 'Thème'])
        assert.ok(
          found.some((field) => field.name === name),
          `${element} has no field ${name}`,
        );
      for (const { name, group, beside } of found.filter((field) => field.name !== 'Quand')) {
        assert.equal(group, 'Filtrer', `${element}, ${name}`);
        assert.ok(beside, `${element}: the name of ${name} is not beside it`);
      }
      await page.close();
    }
  });

  for (const scene of SCENES)
    it(`links to a new window say so, and nothing opens one by itself: ${scene.name}`, async () => {
      const page = await scenes.show(scene);
      await page.evaluate(installProbe);
      const silent = await page.evaluate(() =>
        globalThis.probe
          .all()
          .filter((one) => one.matches('a[target="_blank"]') && !/nouvelle fenêtre/.test(one.textContent))
          .map(globalThis.probe.label),
      );
      assert.deepEqual(silent, []);
      assert.equal(page.context().pages().length, 1);
      await page.close();
    });
});
