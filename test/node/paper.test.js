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

/** Puts an element on a page, lets a person press what prints, and gives what the printer is handed. */
async function printed(element, presses) {
  pages.set(
    'essai.html',
    `<!doctype html><html lang="fr"><title>Essai</title><link rel="icon" href="data:," /><main>${element}</main>
    <script src="ctg.js" defer></script></html>`,
  );
  const { page, errors, close } = await site.visit('essai.html');
  await page.evaluate(() => {
    // A printer of our own: the browser's would ask a person.
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
  for (const name of presses)
    await page
      .locator('summary, button')
      .filter({ hasText: new RegExp(`^\\s*${name}`) })
      .first()
      .click();
  const html = await (await page.waitForFunction(() => window['paper'])).jsonValue();
  assert.deepEqual(errors, []);
  const sheet = await page.context().newPage();
  await sheet.setContent(html);
  await sheet.emulateMedia({ media: 'print' });
  const pdf = (await sheet.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const found = {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
    sizes: [
      ...new Set(
        [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
          ([, w, h]) => `${Math.round(w)}x${Math.round(h)}`,
        ),
      ),
    ],
    text: (await sheet.evaluate(() => document.body.innerText)).replace(/\s+/g, ' '),
  };
  await close();
  return found;
}

describe('paper', () => {
  const { actions } = read('actions');
  const size = (action) => JSON.stringify(action).length;
  const [longest, second] = [...actions].sort((a, b) => size(b) - size(a));
  const judged = actions.find((action) => action.evaluation && action !== longest && action !== second);
  const unknown = actions.find(({ status }) => !status);
  for (const { id, title } of [longest, second, judged, unknown])
    it(`holds one action on one A4: ${id}`, async () => {
      const paper = await printed(`<ctg-action-card action="${id}"></ctg-action-card>`, ['En savoir plus', 'Imprimer']);
      assert.deepEqual([paper.pages, paper.sizes], [1, [PORTRAIT]]);
      assert.ok(paper.text.includes(title.replace(/\s+/g, ' ')));
    });

  it('holds a month on its side, with the title of each event of it', async () => {
    const paper = await printed('<ctg-event-calendar view="month" date="2026-12"></ctg-event-calendar>', [
      'S’abonner, imprimer, partager',
      'Imprimer',
    ]);
    assert.deepEqual(paper.sizes, [LANDSCAPE]);
    const inDecember = ({ start, end }) => start.slice(0, 7) <= '2026-12' && end.slice(0, 7) >= '2026-12';
    const titles = read('events')
      .events.filter(({ timings }) => timings.some(inDecember))
      .map(({ title }) => title.replace(/\s+/g, ' '));
    assert.ok(titles.length > 20);
    assert.deepEqual(
      titles.filter((title) => !paper.text.includes(title)),
      [],
    );
  });

  it('holds the time line of the roadmap on its side', async () => {
    const paper = await printed('<ctg-roadmap view="timeline"></ctg-roadmap>', [
      'Imprimer ou télécharger ces actions',
      'Imprimer la frise',
    ]);
    assert.deepEqual(paper.sizes, [LANDSCAPE]);
  });

  it('holds one service on one A4', async () => {
    const { services } = read('services');
    const { id } = services.find(({ otherHours }) => otherHours);
    const paper = await printed(`<ctg-service-finder service="${id}"></ctg-service-finder>`, ['Imprimer']);
    assert.deepEqual([paper.pages, paper.sizes], [1, [PORTRAIT]]);
  });
});
