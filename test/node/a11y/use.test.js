/**
 * How the four elements are used without a mouse, without colours of their own, without motion and without sight of
 * what changes: WCAG 2.2, 1.3.1, 1.4.1, 1.4.11, 1.4.13, 2.1.1, 2.1.2, 2.3.3, 2.4.3, 2.4.7, 2.4.11, 4.1.3; RGAA 7.3,
 * 7.5, 10.7, 10.13, 10.14, 12.8, 12.9, 13.8.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installProbe } from '../../support/a11y-probe.js';
import { openScenes, SCENES, settle } from '../../support/scenes.js';
import { violations } from '../../support/site.js';
import { stops, walk } from '../../support/walk.js';

let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

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
        const forth = await walk(page);
        assert.deepEqual(
          forth.seen.filter(({ faults }) => faults.length),
          [],
        );
        assert.deepEqual(
          forth.seen.map(({ place }) => place),
          expected,
        );
        assert.equal(forth.last, 'after');
        const back = await walk(page, 'after');
        assert.equal(back.last, 'before');
        assert.equal(back.seen.length, forth.seen.length);
      });
});

describe('nothing is told by hover alone', () => {
  for (const scene of SCENES)
    it(scene.name, async () => {
      const page = await scenes.show(scene);
      await page.evaluate(installProbe);
      const titles = await page.evaluate(() =>
        globalThis.probe
          .all()
          .filter((one) => one.hasAttribute('title') && one.localName !== 'iframe')
          .map(globalThis.probe.label),
      );
      assert.deepEqual(titles, []);
      const seen = () => page.evaluate(() => globalThis.probe.texts().map(({ text }) => text));
      const before = await seen();
      const count = await page.evaluate(() => globalThis.probe.targets().length);
      for (let i = 0; i < Math.min(count, 40); i++) {
        const point = await page.evaluate((n) => {
          const one = globalThis.probe.targets()[n];
          one?.scrollIntoView({ block: 'center' });
          const box = one?.getBoundingClientRect();
          return box && [box.x + box.width / 2, box.y + box.height / 2];
        }, i);
        if (point) await page.mouse.move(...point);
        assert.deepEqual(await seen(), before);
      }
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
        assert.deepEqual(await violations(page), []);
        const { seen } = await walk(page);
        assert.deepEqual(
          seen.filter(({ faults }) => faults.length),
          [],
        );
      });
});

describe('with forced colours, by more than a background', () => {
  const forced = { media: { forcedColors: 'active' } };
  const scene = (wanted) => SCENES.find(({ name }) => name === wanted);

  it('today and the open day are told in the month', async () => {
    const page = await scenes.show(scene('a month, today opened'), forced);
    const lineOf = (selector, property) =>
      page.locator(selector).evaluate((one, name) => getComputedStyle(one)[name], property);
    assert.equal(await lineOf('.month .today .number', 'borderTopStyle'), 'solid');
    assert.equal(await lineOf('.month [aria-pressed="true"]', 'outlineStyle'), 'solid');
  });

  it('what is done of an action has another colour than what is not', async () => {
    const page = await scenes.show(scene('an action'), forced);
    const picture = (await page.locator('progress').first().screenshot()).toString('base64');
    const [done, left] = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return [0.1, 0.9].map((at) => [...canvas.getImageData(image.width * at, image.height / 2, 1, 1).data]);
    }, picture);
    assert.notDeepEqual(done, left);
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
      await walk(page);
      // The clock turns, a person comes back to the tab.
      await page.evaluate(async (tags) => {
        const element = document.querySelector(tags);
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
      }, 'main > *');
      assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    });

  it('tell results once, not each keystroke, and end with what is true', async () => {
    const page = await scenes.show({ ...SCENES[0], name: 'services, searched' });
    await page.evaluate(installProbe);
    await page.evaluate(listen);
    await page.getByRole('searchbox', { name: 'Rechercher un service' }).focus();
    // The index comes when one reaches for the field.
    await settle(page);
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
      const { windows, scenes: opened } = scenes.count();
      assert.equal(windows, opened);
    });
});
