/** What is printed, as Chromium puts it on paper: how many pages, which way round, and that nothing is cut. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.js';
import { dist } from '../../scripts/build/paths.js';
import { openSite } from '../support/site.js';

/** A4 in points, as Chromium rounds it. */
const PORTRAIT = '595x842';
const LANDSCAPE = '842x595';

let site;
/** @type {Map<string, string>} */
const pages = new Map();
before(async () => {
  await ensureBuilt();
  site = await openSite(pages);
});
after(() => site.close());

const read = (name) => JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));

/** A page with an element, and a printer of our own: the browser's would ask a person. */
async function open(element) {
  pages.set(
    'essai.html',
    `<!doctype html><html lang="fr"><title>Essai</title><link rel="icon" href="data:," /><main>${element}</main>
    <script src="ctg.js" defer></script></html>`,
  );
  const { page, errors, close } = await site.visit('essai.html');
  await page.evaluate(() => {
    document.addEventListener(
      'load',
      ({ target }) => {
        const { contentWindow: paper } = /** @type {HTMLIFrameElement} */ (target);
        if (!paper) return;
        paper.print = () => {
          paper.dispatchEvent(new Event('beforeprint'));
          const css = [...paper.document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
          const style = `<style>${css.map(({ cssText }) => cssText).join('\n')}</style>`;
          window['paper'] = `<!doctype html>${paper.document.documentElement.outerHTML}${style}`;
        };
      },
      true,
    );
  });
  // A window of its own: a page behind another is given one frame a second, and a click waits for two.
  const sheet = await site.browser.newPage({ viewport: page.viewportSize(), locale: 'fr-FR' });
  return {
    page,
    close: () => Promise.all([close(), sheet.close()]),
    /** Presses what prints, within what `scope` selects, and tells what the printer is handed. */
    async print(presses, scope = 'main') {
      await page.evaluate(() => delete window['paper']);
      for (const name of presses)
        await page
          .locator(scope)
          .locator('summary, button')
          .filter({ hasText: new RegExp(`^\\s*${name}`) })
          .first()
          .click();
      const html = await (await page.waitForFunction(() => window['paper'])).jsonValue();
      assert.deepEqual(errors, []);
      await sheet.setContent(html);
      await sheet.emulateMedia({ media: 'print' });
      const pdf = (await sheet.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
      return {
        pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
        sizes: [...new Set([...boxes].map(([, w, h]) => `${Math.round(w)}x${Math.round(h)}`))],
        text: plain(await sheet.evaluate(() => document.body.innerText)),
        /** What reaches past the paper's edge, where a printer cuts. */
        cut: await sheet.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`),
        ),
      };
    },
  };
}

const plain = (text) => text.replace(/\s+/g, ' ');

/** What one press after the other prints of an element. */
async function printed(element, presses) {
  const { print, close } = await open(element);
  const paper = await print(presses);
  await close();
  return paper;
}

describe('paper', () => {
  it('holds each action on one A4, with its title', async () => {
    const { actions } = read('actions');
    const { page, print, close } = await open(`<ctg-action-card action="${actions[0].id}"></ctg-action-card>`);
    for (const { id, title } of actions) {
      await page.evaluate((next) => {
        document.querySelector('ctg-action-card').setAttribute('action', next);
      }, id);
      const paper = await print(['En savoir plus', 'Imprimer'], `[id="action-${id}"]`);
      assert.deepEqual([id, paper.pages, paper.sizes, paper.cut], [id, 1, [PORTRAIT], []]);
      assert.ok(paper.text.includes(plain(title)), title);
    }
    await close();
  });

  it('holds a month on its side, with the title of each event of it', async () => {
    const paper = await printed('<ctg-event-calendar view="month" date="2026-12"></ctg-event-calendar>', [
      'S’abonner, imprimer, partager',
      'Imprimer',
    ]);
    assert.deepEqual([paper.sizes, paper.cut], [[LANDSCAPE], []]);
    const inDecember = ({ start, end }) => start.slice(0, 7) <= '2026-12' && end.slice(0, 7) >= '2026-12';
    const titles = read('events')
      .events.filter(({ timings }) => timings.some(inDecember))
      .map(({ title }) => plain(title));
    assert.ok(titles.length > 20);
    assert.deepEqual(
      titles.filter((title) => !paper.text.includes(title)),
      [],
    );
  });

  it('holds a list upright, with the title of each event of its first weeks, and says that there is more', async () => {
    const paper = await printed('<ctg-event-calendar view="list" date="2026-12-01"></ctg-event-calendar>', [
      'S’abonner, imprimer, partager',
      'Imprimer',
    ]);
    assert.deepEqual([paper.sizes, paper.cut], [[PORTRAIT], []]);
    const inDecember = ({ start, end }) => start.slice(0, 10) <= '2026-12-15' && end.slice(0, 10) >= '2026-12-01';
    const titles = read('events')
      .events.filter(({ timings }) => timings.some(inDecember))
      .map(({ title }) => plain(title));
    assert.ok(titles.length > 10);
    assert.deepEqual(
      titles.filter((title) => !paper.text.includes(title)),
      [],
    );
    // More than two hundred dates would be a book.
    assert.match(paper.text, /Et [\d\s]+ autres dates, à voir sur la page\./);
  });

  it('holds the time line of the roadmap on its side, with the title of each action that has dates', async () => {
    const paper = await printed('<ctg-roadmap view="timeline"></ctg-roadmap>', [
      'Imprimer ou télécharger ces actions',
      'Imprimer la frise',
    ]);
    assert.deepEqual([paper.sizes, paper.cut], [[LANDSCAPE], []]);
    const [{ id }] = read('feed').agreements;
    const dated = read('actions').actions.filter(({ agreement, start, end }) => agreement === id && start && end);
    assert.ok(dated.length > 0);
    assert.deepEqual(
      dated.map(({ title }) => plain(title)).filter((title) => !paper.text.includes(title)),
      [],
    );
  });

  it('holds one service on one A4', async () => {
    const { services } = read('services');
    const { id } = services.find(({ otherHours }) => otherHours);
    const paper = await printed(`<ctg-service-finder service="${id}"></ctg-service-finder>`, ['Imprimer']);
    assert.deepEqual([paper.pages, paper.sizes, paper.cut], [1, [PORTRAIT], []]);
  });
});
