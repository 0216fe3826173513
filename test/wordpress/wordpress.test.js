/**
 * What a real WordPress does to what the workshop gives: each role, each way in, what is stored, what a visitor sees, and
 * what another person's edit of the title does. The workshop's advice is measured here.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { openTerritory } from '../support/territory.js';
import { openWordPress, ROLES } from './site.js';

let territory, wordpress, browser, snippets, advice;
before(async () => {
  [territory, browser] = await Promise.all([openTerritory(), openChromium()]);
  wordpress = await openWordPress(`${territory.url}ctg-event-calendar.js`);
  snippets = await loadSource('src/site/workshop/snippets.ts');
  ({ PLACE: advice } = await loadSource('src/site/workshop/places.ts'));
});
after(async () => {
  await Promise.all([browser?.close(), wordpress?.close()]);
  await territory?.close();
});

const STATE = {
  widget: 'event-calendar',
  commune: '89443',
  theme: '',
  action: '',
  accent: '',
  lang: 'fr',
  height: 600,
};
const target = () => ({ base: territory.url, library: territory.url, commune: 'Véron', list: [], on: '#ffffff' });
const block = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const paragraph = (html) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;

/** The ways in, as they stand in a post; `script`: it is on the site once for all. */
const WAYS = {
  address: () => ({ content: snippets.frameAddress(STATE, target()), script: false }),
  div: () => ({ content: block(snippets.divSnippet(STATE, target())), script: true }),
  element: () => ({ content: block(snippets.elementSnippet(STATE, target())), script: false }),
  'element in a paragraph': () => ({ content: paragraph(snippets.elementSnippet(STATE, target())), script: false }),
  frame: () => ({ content: block(snippets.frameSnippet(STATE, target())), script: false }),
};

/** What a visitor sees there: the widget, a link to the territory's page, or nothing of ours. */
async function seen(id) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await page.goto(`${wordpress.url}/?p=${id}`);
    const frame = page.locator('iframe[src*="/cadre/"]');
    const element = page.locator('ctg-event-calendar');
    const ready = (holder) =>
      holder
        .locator('ctg-event-calendar [role=status]')
        .first()
        .filter({ hasText: /\d/ })
        .waitFor({ state: 'attached' });
    if (await frame.count()) {
      await ready(page.frameLocator('iframe[src*="/cadre/"]'));
      await frame.waitFor({ state: 'visible' });
      const fitted = await frame.evaluate((one) => ({
        height: one.clientHeight,
        sandbox: one.getAttribute('sandbox'),
      }));
      return { shows: 'frame', ...fitted };
    }
    if ((await element.count()) && (await element.evaluate(({ localName }) => !!customElements.get(localName)))) {
      await ready(page);
      return { shows: 'widget' };
    }
    return { shows: (await page.locator(`a[href="${territory.url}commune/89443/"]`).count()) ? 'link' : 'nothing' };
  } finally {
    await context.close();
  }
}
const write = (way, role, env) => wordpress.call('write', { ...WAYS[way](), role }, env);
const FILTERED = { CTG_FILTERED: '1' };

describe('WordPress', () => {
  for (const role of ROLES) {
    const trusted = role === 'administrator' || role === 'editor';
    it(`shows the address that ${role} pastes alone on a line, fitted, in its sandbox`, async () => {
      const { id } = write('address', role);
      const { shows, height, sandbox } = await seen(id);
      assert.deepEqual([shows, sandbox], ['frame', 'allow-scripts']);
      // It starts at 200 and is never higher than 1000.
      assert.ok(height > 300 && height <= 1000, String(height));
    });

    it(`keeps the div of ${role} byte for byte, and the widget comes`, async () => {
      const { id, stored } = write('div', role);
      assert.equal(stored, WAYS.div().content);
      assert.equal((await seen(id)).shows, 'widget');
    });

    it(`${trusted ? 'shows' : 'takes away'} the script and the element of ${role}, but for the link`, async () => {
      const { id } = write('element', role);
      assert.equal((await seen(id)).shows, trusted ? 'widget' : 'link');
    });

    it(`${trusted ? 'shows' : 'takes away'} the frame of ${role}`, async () => {
      const { id } = write('frame', role);
      assert.equal((await seen(id)).shows, trusted ? 'frame' : 'nothing');
    });
  }

  it('takes away from everyone what is said to be taken away where nobody may write unfiltered', async () => {
    const shown = {};
    for (const way of Object.keys(WAYS)) shown[way] = (await seen(write(way, 'administrator', FILTERED).id)).shows;
    assert.deepEqual(shown, {
      address: 'frame',
      div: 'widget',
      element: 'link',
      'element in a paragraph': 'link',
      frame: 'nothing',
    });
  });

  it('loses script, element and frame for ever when another role edits the title; the address and the div stay', async () => {
    const shown = {};
    for (const way of ['address', 'div', 'element', 'frame']) {
      const { id } = write(way, 'administrator');
      wordpress.call('rename', { id, role: 'editor' }, FILTERED);
      shown[way] = (await seen(id)).shows;
    }
    assert.deepEqual(shown, { address: 'frame', div: 'widget', element: 'link', frame: 'nothing' });
  });

  it('is what the workshop says: the address first, then the div, the whole code for administrators and editors', () => {
    const [first, second, , last] = advice.wordpress.pieces(STATE, target());
    assert.equal(first.text, WAYS.address().content);
    assert.match(first.note, /Auteurs et contributeurs compris/);
    assert.equal(block(second.text), WAYS.div().content);
    assert.match(last.label, /administrateur, éditeur/);
    assert.match(last.note, /jamais dans un paragraphe/);
    assert.match(advice.wordpress.advice, /disparaît si une personne d’un autre rôle modifie ensuite la page/);
  });
});
