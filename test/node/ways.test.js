/** Each action of each element in each way in: it is done, or where a frame refuses it, something else serves. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { ACTIONS } from '../support/actions.js';
import { openSite, openTerritory } from '../support/territory.js';
import { watch, WAYS } from '../support/ways.js';

let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([openTerritory(), openSite(), openChromium()]);
});
after(() => Promise.all([browser?.close(), territory?.close(), site?.close()]));

const PATIENCE = 8000;

/** A page of another site that holds an element in a way, and the frame in which the element is. */
async function hold(way, element, use) {
  site.page('/', `<main>${way.body(territory.url, element)}</main>`, way.head, way.headers?.(territory.url));
  const context = await browser.newContext({
    permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
    geolocation: { latitude: 48.19, longitude: 3.28 },
    viewport: { width: 1000, height: 2200 },
  });
  await context.addInitScript(watch);
  // Nobody else's site is asked for anything.
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ body: 'elsewhere' }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(site.url);
    const holder = way.framed ? page.frame({ url: /\/cadre\// }) : page.mainFrame();
    assert.ok(holder, 'the page has no frame of ours');
    await use({ context, page, holder, root: holder.locator(`ctg-${element}`) });
    assert.deepEqual(errors, []);
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'refused')), []);
    if (way.headers?.('')['Cross-Origin-Embedder-Policy'])
      assert.equal(await page.evaluate(() => window.crossOriginIsolated), true);
  } finally {
    await context.close();
  }
}

/** What is pressed: the first of that role and name that is drawn. */
function targetOf(root, { press: [role, name], inside }) {
  const scope = inside ? root.locator(inside) : root;
  const found =
    role === 'summary' ? scope.locator('summary').filter({ hasText: name }) : scope.getByRole(role, { name });
  return found.filter({ visible: true }).first();
}

const until = async (get, is, what) => {
  const end = Date.now() + PATIENCE;
  for (let value = await get(); ; value = await get()) {
    if (is(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(value)}`);
    await new Promise((done) => setImmediate(done));
  }
};
const leftOf = ({ page, holder }) =>
  Promise.all([page.mainFrame(), holder].map((frame) => frame.evaluate(() => Reflect.get(window, 'left')))).then(
    (all) => all.flat(),
  );
const ledOf = ({ page }) => page.evaluate(() => Reflect.get(window, 'heard'));

/** What is to come of an action where nothing is refused. */
const DONE = {
  shows: async ({ root }, target, words) => {
    await target.click();
    await root.getByText(words).filter({ visible: true }).first().waitFor();
  },
  leaves: async (held, target, scheme) => {
    await target.click();
    await until(
      () => leftOf(held),
      (left) => scheme.test(left.at(-1) ?? ''),
      'left by',
    );
  },
  opens: async ({ context }, target, address) => {
    const [opened] = await Promise.all([context.waitForEvent('page'), target.click()]);
    await opened.waitForURL(address);
    await opened.close();
  },
  saves: async ({ page }, target, name) => {
    const [file] = await Promise.all([page.waitForEvent('download'), target.click()]);
    assert.match(file.suggestedFilename(), name);
  },
  prints: async (held, target) => {
    const before = (await leftOf(held)).length;
    await target.click();
    await until(
      () => leftOf(held),
      (left) => left.length > before && left.at(-1) === 'print',
      'printed',
    );
  },
  copies: async ({ page }, target, text) => {
    await target.click();
    const said = await until(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (copied) => text.test(copied),
      'copied',
    );
    assert.match(said, text);
  },
};

/** What comes of it where it is refused. */
const INSTEAD = {
  link: async (held, target, address) => {
    const before = (await ledOf(held)).length;
    await target.click();
    const led = await until(
      () => ledOf(held),
      (all) => all.length > before,
      'led to',
    );
    assert.ok(led.at(-1).startsWith(territory.url), led.at(-1));
    assert.match(led.at(-1), address);
    const name = `${led.at(-1).slice(territory.url.length)}index.html`;
    assert.ok(territory.files.has(name), `${name} is no page of the territory`);
  },
  text: async ({ root }, _target, words) => {
    assert.equal(await root.locator('a[href^="tel:"]').count(), 0);
    await root.getByText(words).filter({ visible: true }).first().waitFor();
  },
  selects: async ({ root }, target, text) => {
    await target.click();
    const field = root.locator('input[readonly]:focus');
    await field.waitFor();
    assert.match(await field.inputValue(), text);
  },
  shows: DONE.shows,
};

for (const way of WAYS)
  describe(`in ${way.name}`, () => {
    for (const [element, actions] of Object.entries(ACTIONS))
      it(`a person does everything with ${element}`, async () => {
        await hold(way, element, async (held) => {
          await until(
            () => held.root.evaluate((one) => one.shadowRoot?.textContent ?? ''),
            (text) => text.length > 60 && !/Chargement/.test(text),
            'drawn',
          );
          for (const action of actions) {
            if (action.pageOnly && way.framed) continue;
            const table = way.refuses && action.instead ? [INSTEAD, action.instead] : [DONE, action];
            const [kind] = Object.keys(table[0]).filter((name) => name in table[1]);
            await table[0][kind](held, targetOf(held.root, action), table[1][kind]).catch((error) => {
              throw new Error(`${action.name}: ${error.message}`);
            });
          }
        });
      });
  });
