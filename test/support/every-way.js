/**
 * Each action of each element in each way in, in an engine that its own makers' driver drives. Chromium does all of it for
 * real (`test/node/ways.test.js`); here presses are real, and what leaves the page is judged as it leaves: the link that
 * is followed, the file that is named, the text that the clipboard took, in frames that refuse nothing; where something
 * is refused, it is the engine that refuses it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ACTIONS } from './actions.js';
import { openEngine } from './engines.js';
import { leaving, pressed, shown } from './presses.js';
import { openSite, openTerritory } from './territory.js';
import { WAYS } from './ways.js';

let territory, site;

/** Of what leaves the page: where it is noted there, and what it is to be. */
const NOTED = { leaves: 'followed', opens: 'opened', saves: 'saved', prints: 'printed', copies: 'copied' };

async function did(page, element, action) {
  const { press, inside } = action;
  const target = pressed(element, press, inside);
  await page.until(target, `${press}`);
  if (action.shows) {
    await page.click(target);
    return page.until(shown(element, action.shows), `${action.shows}`);
  }
  const [kind] = Object.keys(NOTED).filter((name) => name in action);
  const list = `window.noted[${JSON.stringify(NOTED[kind])}]`;
  const before = await page.read(`${list}.length`);
  await page.click(target);
  await page.until(`${list}.length > ${before}`, `${NOTED[kind]} ${press}`);
  if (kind === 'prints') return undefined;
  return assert.match(await page.read(`${list}.at(-1)`), action[kind]);
}

async function didInstead(page, element, { press, inside, instead }) {
  const target = pressed(element, press, inside);
  if (instead.text) {
    assert.equal(
      await page.read(`document.querySelector('ctg-${element}').shadowRoot.querySelectorAll('a[href^="tel:"]').length`),
      0,
    );
    return page.until(shown(element, instead.text), `${instead.text}`);
  }
  await page.until(target, `${press}`);
  await page.leave();
  const before = await page.read('heard.length');
  await page.enter();
  await page.click(target);
  if (instead.shows) return page.until(shown(element, instead.shows), `${instead.shows}`);
  if (instead.selects) {
    // Firefox refuses no page the clipboard after a press: there it is copied, and said.
    const field = `document.querySelector('ctg-${element}').shadowRoot.activeElement`;
    const isSelected = `${field} instanceof HTMLInputElement && ${field}.readOnly`;
    await page.until(`(${isSelected}) || ${shown(element, /copiée?\./)}`, 'a text that is selected or copied');
    if (!(await page.read(isSelected))) return undefined;
    return assert.match(await page.read(`${field}.value`), instead.selects);
  }
  await page.leave();
  await page.until(`heard.length > ${before}`, `a way out of ${press}`);
  const led = await page.read('heard.at(-1)');
  await page.enter();
  assert.ok(led.startsWith(territory.url), led);
  assert.match(led, instead.link);
  const name = `${led.slice(territory.url.length)}index.html`;
  return assert.ok(territory.files.has(name), `${name} is no page of the territory`);
}

/** @param {'firefox' | 'webkit'} engine */
export function testEveryWay(engine) {
  let page;
  before(async () => {
    [territory, site] = await Promise.all([openTerritory(), openSite()]);
    page = await openEngine(engine);
    assert.ok(page, `${engine} is missing: \`node scripts/browsers.js\` obtains it`);
    await page.resize(1000, 2200);
  });
  after(() => Promise.all([page?.close(), territory?.close(), site?.close()]));

  for (const way of WAYS)
    describe(`in ${way.name}, ${engine}`, () => {
      for (const [element, actions] of Object.entries(ACTIONS))
        it(`does everything with ${element}`, async () => {
          site.page('/', `<main>${way.body(territory.url, element)}</main>`, way.head, way.headers?.(territory.url));
          await page.leave();
          await page.go(site.url);
          if (way.framed) await page.enter();
          const root = `document.querySelector('ctg-${element}')?.shadowRoot`;
          await page.until(
            `(${root}?.textContent ?? '').length > 60 && !/Chargement/.test(${root}.textContent)`,
            'drawn',
          );
          if (!way.refuses) await page.run(`(${leaving})()`);
          for (const action of actions) {
            if (action.pageOnly && way.framed) continue;
            const doing = way.refuses && action.instead ? didInstead : did;
            await doing(page, element, action).catch((error) => {
              throw new Error(`${action.name}: ${error.message}`);
            });
          }
        });
    });
}
