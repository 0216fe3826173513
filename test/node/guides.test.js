/** What the guides tell a webmaster to paste is taken from them, and works. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/paths.js';
import { openBrowser, openSite, openTerritory } from '../support/territory.js';

const guide = readFileSync(join(root, 'docs/guides/webmestre.md'), 'utf8');

let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([openTerritory(), openSite(), openBrowser()]);
});
after(() => Promise.all([browser?.close(), territory?.close(), site?.close()]));

describe('the guide of the webmaster', () => {
  it('connects the widgets with Matomo in three lines, which tell nothing about persons', async () => {
    const [, lines] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    assert.equal(lines?.trim().split('\n').length, 3);
    const page = await browser.newPage();
    try {
      site.page(
        '/',
        `<ctg-roadmap commune="89443"></ctg-roadmap><ctg-service-finder feed="${territory.url}nulle-part.json"></ctg-service-finder>`,
        `<script>window._paq = [];</script><script>${lines}</script><script src="${territory.url}ctg.js" defer></script>`,
      );
      await page.goto(site.url);
      const told = await page.waitForFunction(
        () => Reflect.get(window, '_paq').length === 2 && Reflect.get(window, '_paq'),
      );
      assert.deepEqual((await told.jsonValue()).sort(), [
        ['trackEvent', 'Widgets CTG', 'ctg-failed', 'ctg-service-finder'],
        ['trackEvent', 'Widgets CTG', 'ctg-loaded', 'ctg-roadmap'],
      ]);
    } finally {
      await page.close();
    }
  });
});
