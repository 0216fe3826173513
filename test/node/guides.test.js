/** The guides as pages of the workshop, and what they tell a webmaster to paste, which is taken from them and works. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { typeset } from '../../scripts/build/markdown.js';
import { dist, root } from '../../scripts/build/paths.js';
import * as published from '../support/site.js';
import { openSite, openTerritory } from '../support/territory.js';

const guide = readFileSync(join(root, 'docs/guides/webmestre.md'), 'utf8');

let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([openTerritory(), openSite(), openChromium()]);
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

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  it('gives code that works as it is, with the address of the publication in its place', async () => {
    const [element, div, frame] = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) =>
      code.replaceAll('https://ctg.exemple.fr/', territory.url),
    );
    const script = `<script src="${territory.url}ctg.js" defer></script>`;
    for (const [body, name] of [
      [element, 'ctg-service-finder'],
      [script + div, 'ctg-event-calendar'],
      [frame, 'ctg-event-calendar'],
    ]) {
      const page = await browser.newPage();
      try {
        site.page('/', body);
        await page.goto(site.url);
        const holder = body === frame ? page.frameLocator('iframe') : page;
        const status = holder.locator(`${name} [role=status]`).first();
        await status.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
      } finally {
        await page.close();
      }
    }
  });

  it('names every command that a person types', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const told = [...readme.matchAll(/`(?:npm (?:run )?)?([a-z:]+)`/g)].map(([, name]) => name);
    const inside = /^check:(?!dist)|^(setup|start|test)$/;
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !inside.test(name) && !told.includes(name)),
      [],
    );
  });
});

describe('the guides in the workshop', () => {
  /** All of them, from the list, by the paths of their pages. */
  const paths = ['', ...readdirSync(join(root, 'docs/guides')).map((name) => `${name.slice(0, -3)}/`)].filter(
    (path) => path !== 'README/',
  );
  let built;
  before(async () => {
    built = await published.openSite();
  });
  after(() => built?.close());

  /** Opens a page and gives what `use` makes of it; nothing may go wrong there. */
  async function visit(path, use, options = {}) {
    const { page, errors, close } = await built.visit(path, options);
    try {
      const result = await use(page);
      assert.deepEqual(errors, [], path);
      return result;
    } finally {
      await close();
    }
  }

  it('are found from the workshop, from the page « Publier », and lead back', async () => {
    for (const from of ['', 'publier/'])
      await visit(from, async (page) => {
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Guides' }).click();
        await page.getByRole('heading', { level: 1, name: 'Les guides' }).waitFor();
        for (const name of ['maire', 'webmestre', 'coordination', 'référente accessibilité', 'protection des données'])
          await page.getByRole('rowheader', { name }).waitFor();
        await page.getByRole('link', { name: 'Les widgets en une page' }).click();
        await page.getByRole('heading', { level: 1, name: 'Les widgets de la convention, en une page' }).waitFor();
        await page.getByRole('link', { name: 'Retour à l’atelier' }).click();
        await page.getByRole('heading', { level: 1, name: 'Deux minutes pour votre site' }).waitFor();
      });
  });

  it('have links that lead somewhere, to the very heading, and pictures that are there and told in words', async () => {
    const anchors = new Map();
    const links = [];
    for (const path of paths)
      await visit(`guides/${path}`, async (page) => {
        const found = await page.evaluate(() => ({
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          links: [...document.querySelectorAll('a[href]')].map((link) => Reflect.get(link, 'href')),
          pictures: [...document.images].map((image) => ({
            src: image.src,
            alt: image.alt,
            // Room is kept before it is there.
            room: image.hasAttribute('width') && image.hasAttribute('height'),
          })),
        }));
        anchors.set(`/guides/${path}`, found.ids);
        links.push(...found.links.map((link) => ({ from: path, link })));
        for (const { src, alt, room } of found.pictures) {
          const answer = await fetch(src);
          assert.match(answer.headers.get('content-type') ?? '', /^image\//, src);
          assert.ok(alt.length > 10 && room, `${src}: ${alt}`);
        }
      });
    const own = links.filter(({ link }) => link.startsWith(built.address));
    assert.ok(own.length > paths.length * 5);
    for (const { from, link } of own) {
      const { pathname, hash } = new URL(link);
      assert.doesNotMatch(pathname, /\.md$/, from);
      const file = join(dist, pathname, pathname.endsWith('/') ? 'index.html' : '');
      assert.ok(existsSync(file), `${from} leads to ${link}`);
      const id = decodeURIComponent(hash.slice(1));
      if (id && anchors.has(pathname)) assert.ok(anchors.get(pathname).includes(id), `${from} leads to ${link}`);
    }
  });

  it('give the files that they tell one to take, under their own names', async () => {
    await visit('guides/hebergement/', async (page) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'hosting/nginx.conf' }).click(),
      ]);
      assert.equal(file.suggestedFilename(), 'nginx.conf');
      assert.equal(
        readFileSync((await file.path()) ?? '', 'utf8'),
        readFileSync(join(root, 'hosting/nginx.conf'), 'utf8'),
      );
    });
  });

  for (const dark of [false, true])
    it(`are accessible, and are read on a phone of 320 px, ${dark ? 'dark' : 'light'}`, async () => {
      for (const path of paths)
        await visit(
          `guides/${path}`,
          async (page) => {
            assert.ok((await published.overflow(page)) <= 0, path);
            assert.deepEqual(await published.violations(page), [], path);
          },
          { width: 320, dark },
        );
    });

  it('are printed without what is for the screen', async () => {
    await visit('guides/webmestre/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('navigation').first().isVisible(), false);
      assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    });
  });

  it('answer the mayor on one sheet of A4', async () => {
    await visit('guides/maire/', async (page) => {
      // Within margins of 15 mm, at 96 px to the inch.
      await page.setViewportSize({ width: 680, height: 400 });
      await page.emulateMedia({ media: 'print' });
      await page.locator('img').evaluate((image) => image.decode());
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= 1009, `${height} px`);
      assert.match(await page.locator('em').first().innerText(), /^Au \d{1,2} \S+ 20\d\d/);
    });
  });

  it('have the spaces of printed French, and code as it is written', async () => {
    assert.equal(
      typeset("Qui répond ? « l'agglomération » : 1 250 sites, 80,9 ko, 9 h 30 ; 100 %"),
      'Qui répond\u00a0? «\u00a0l’agglomération\u00a0»\u00a0: 1\u00a0250 sites, 80,9\u00a0ko, 9\u00a0h 30\u00a0; 100\u00a0%',
    );
    await visit('guides/webmestre/', async (page) => {
      assert.match(
        await page.locator('pre').first().innerText(),
        /^for \(const type of \['ctg-loaded', 'ctg-failed'\]\)/,
      );
    });
  });
});
