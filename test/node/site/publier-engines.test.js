/** The page « Publier », built, in Firefox and in WebKit, with real files; in Chromium it is `publier.test.js`. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../../../scripts/build/paths.js';
import { openEngine } from '../../support/engines.js';
import { openSite } from '../../support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-publier-'));
const demo = (name) => join(root, 'demo', name);
const DEMO = ['classeur.xlsx', 'agenda-associations.json', 'jours-feries.ics', 'vacances-scolaires.ics'].map(demo);
/** The browser's own saving would ask where: what it is handed is kept instead. */
const KEEP = `
  const make = URL.createObjectURL.bind(URL);
  const blobs = new Map();
  URL.createObjectURL = (blob) => { const address = make(blob); blobs.set(address, blob); return address; };
  HTMLAnchorElement.prototype.click = function () {
    const reader = new FileReader();
    reader.onload = () => { window.kept = { name: this.download, data: reader.result.split(',')[1] }; };
    reader.readAsDataURL(blobs.get(this.href));
  };`;

let site;
before(async () => {
  // Nothing is online.
  site = await openSite(new Map([['feed.json', '']]));
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const name of /** @type {const} */ (['firefox', 'webkit']))
  describe(`the page « Publier » in ${name}`, () => {
    let page;
    before(async () => {
      page = await openEngine(name);
      assert.ok(page, `${name} is not on this machine: node scripts/browsers.js obtains it`);
    });
    after(() => page?.close());

    const open = async () => {
      await page.go(`${site.address}publier/`);
      await page.until('document.querySelector("input[type=file]")', 'place to drop');
      await page.run(KEEP);
    };
    const publication = async () => {
      await page.press(/Télécharger la publication/);
      await page.until('window.kept', '.zip');
      const { name: file, data } = await page.read('window.kept');
      assert.match(file, /^publication-\d{4}-\d\d-\d\d\.zip$/);
      return unzipSync(Buffer.from(data, 'base64'));
    };

    it('reads a real workbook and files of other tools, shows them in the widgets, and hands them over', async () => {
      await open();
      await page.drop(DEMO);
      await page.press(/^Relire/);
      await page.says(/Relecture terminée : 0 erreur/);
      await page.says(/La publication est prête : \d+ fichiers/);
      await page.until(
        'document.querySelector("ctg-service-finder")?.shadowRoot?.querySelector("article")',
        'card in the preview',
      );
      const files = await publication();
      const feed = JSON.parse(strFromU8(files['feed.json']));
      assert.equal(feed.communes.length, 27);
      const { services } = JSON.parse(strFromU8(files['services.json']));
      assert.equal(services.length, feed.services.count);
      // Each has its page, but those that are sensitive.
      const pages = Object.keys(files).filter((path) => /^service\/[^/]+\/index\.html$/.test(path));
      assert.equal(pages.length, services.filter(({ sensitive }) => !sensitive).length);
      const events = JSON.parse(strFromU8(files['events.json'])).events;
      const agenda = JSON.parse(readFileSync(demo('agenda-associations.json'), 'utf8'));
      assert.ok(events.some(({ title }) => title === agenda.events[0].title.fr));
    });

    it('keeps out what was taken out before, and says at which row it still is', async () => {
      await open();
      await page.drop([demo('classeur.xlsx')]);
      await page.press(/^Relire/);
      await page.says(/La publication est prête : /);
      const [{ id }] = JSON.parse(strFromU8((await publication())['actions.json'])).actions;
      const log = join(folder, 'site.retraits.csv');
      writeFileSync(log, `Date;Collection;Identifiant;Motif\n2026-11-20;actions;${id};x\n`);
      // Once something has been read, what is added is read at once.
      await page.drop([log]);
      await page.says(/Cette fiche a été retirée de la publication le 20\/11\/2026/);
      await page.says(/classeur\.xlsx, feuille « Actions », ligne \d+, colonne « Identifiant »/);
      await page.says(/Il reste des erreurs/);
    });

    it('says what is wrong with a workbook that is damaged, and goes on with the next one', async () => {
      await open();
      const [whole, damaged] = [readFileSync(demo('classeur.xlsx')), join(folder, 'classeur.xlsx')];
      writeFileSync(damaged, whole.subarray(0, whole.length / 2));
      await page.drop([damaged]);
      await page.press(/^Relire/);
      await page.says(/Ce fichier ne se lit pas comme un tableau/);
      writeFileSync(damaged, whole);
      await page.drop([damaged]);
      await page.says(/La publication est prête : /);
    });
  });
