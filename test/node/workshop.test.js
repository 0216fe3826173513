/** The workshop as a town hall's secretary uses it, and what it gives, pasted into somebody else's page. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { dist } from '../../scripts/build/paths.js';
import { openSite, openTerritory } from '../support/territory.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([openTerritory(), openSite(), openChromium()]);
});
after(() => Promise.all([browser?.close(), territory?.close(), site?.close()]));

/** Opens the workshop with such choices. */
async function open(query, use, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    await page.goto(`${territory.url}${query}`);
    await page.getByLabel('Commune').locator('option', { hasText: 'Véron' }).waitFor({ state: 'attached' });
    await use(page, context);
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}
const snippets = (page) => page.locator('.piece textarea').evaluateAll((all) => all.map((one) => one.value));

/** Pastes into a page of another site; gives the texts of its status and of the page. */
async function paste(body, element, framed = false) {
  site.page('/', `<main>${body}</main>`);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  try {
    await page.goto(site.url);
    const holder = framed ? page.frameLocator('iframe') : page;
    const shown = holder.locator(`${element} [role=status]`).first();
    await shown.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
    return await shown.innerText();
  } finally {
    await context.close();
  }
}

const JSQR = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8');

/** What a picture's code says. */
async function readCode(context, picture) {
  const page = await context.newPage();
  try {
    await page.evaluate(JSQR);
    return await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('no canvas');
      drawing.drawImage(image, 0, 0);
      const pixels = drawing.getImageData(0, 0, image.width, image.height);
      return Reflect.get(window, 'jsQR')(pixels.data, pixels.width, pixels.height)?.data;
    }, picture.toString('base64'));
  } finally {
    await page.close();
  }
}

describe('the workshop', () => {
  it('gives code that works in a page of another site, by each way in', async () => {
    await open('?widget=event-calendar&commune=89443&couleur=7a2e3b&site=html&avance=1&liste=1', async (page) => {
      await page.waitForFunction(() =>
        String(Reflect.get(document.querySelector('.piece textarea') ?? {}, 'value')).includes('<ul>'),
      );
      const [whole, frame] = await snippets(page);
      assert.match(await paste(whole, 'ctg-event-calendar'), /événement/);
      assert.match(await paste(frame, 'ctg-event-calendar', true), /événement/);
      assert.match(frame, /<iframe [^>]*title="Agenda – Véron"/);
    });
    await open('?widget=service-finder&commune=89443&site=wordpress', async (page) => {
      const [address, div, script] = await snippets(page);
      assert.equal(address, `${territory.url}cadre/service-finder/89443/`);
      assert.ok(territory.files.has(`${address.slice(territory.url.length)}index.html`));
      assert.match(await paste(script + div, 'ctg-service-finder'), /service/);
      // The script once for the site may stand after it, too.
      assert.match(await paste(div + script, 'ctg-service-finder'), /service/);
    });
    await open('?widget=roadmap&commune=89443&site=html', async (page) => {
      const [whole] = await snippets(page);
      assert.match(await paste(whole, 'ctg-roadmap'), /action/);
    });
  });

  it('gives code on one line, with a real link and no code that a filter would leave visible', async () => {
    const given = new Set();
    await open('?widget=service-finder&commune=89443&couleur=7a2e3b', async (page) => {
      for (const place of ['wordpress', 'spip', 'joomla', 'drupal', 'typo3', 'html']) {
        await page.getByLabel('Où allez-vous le mettre').selectOption(place);
        const all = await snippets(page);
        assert.ok(all.length > 0);
        given.add(all.join());
        for (const text of all) {
          assert.doesNotMatch(text, /[\n\r]|<script[^>]*>[^<]|<style|\son\w+=/, place);
          if (/^<(div|ctg-)/.test(text))
            assert.ok(text.includes(`<a href="${territory.url}commune/89443/">Services – Véron</a>`), text);
          if (/<(div|ctg-)/.test(text))
            assert.match(text, /style="min-height:600px;--ctg-accent:#7a2e3b;--ctg-on-accent:#ffffff"/);
        }
      }
    });
    assert.ok(given.size > 1, 'each place gives the same');
  });

  it('gives the rolling address or the sealed one, and asks for nothing that may be missing', async () => {
    const script = readFileSync(join(dist, 'ctg-roadmap.js'));
    const host = readFileSync(join(dist, 'ctg-frame-host.js'));
    const seal = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
    const integrity = { 'ctg-roadmap.js': seal(script), 'ctg-frame-host.js': seal(host) };
    const versions = JSON.stringify({ rolling: { v1: '1.4.2' }, versions: { '1.4.2': { integrity } } });
    for (const folder of ['v1', '1.4.2'])
      territory.files.set(`${folder}/ctg-roadmap.js`, script).set(`${folder}/ctg-frame-host.js`, host);
    territory.files.set('versions.json', versions);
    try {
      await open('?widget=roadmap&site=html', async (page) => {
        const [whole, frame] = await snippets(page);
        assert.ok(whole.includes(`<script src="${territory.url}v1/ctg-roadmap.js" defer>`), whole);
        assert.ok(frame.includes(`<script src="${territory.url}v1/ctg-frame-host.js" defer>`), frame);
        assert.match(await paste(whole, 'ctg-roadmap'), /action/);
        await page.getByText('Options du code').click();
        assert.equal(await page.getByText('Aucune version figée').isVisible(), false);
        await page.getByLabel(/Garder pour toujours cette version/).check();
        const [sealed, sealedFrame] = await snippets(page);
        assert.ok(
          sealed.includes(
            `<script src="${territory.url}1.4.2/ctg-roadmap.js" integrity="${seal(script)}" crossorigin="anonymous" defer>`,
          ),
          sealed,
        );
        assert.ok(sealedFrame.includes(`1.4.2/ctg-frame-host.js" integrity="${seal(host)}"`), sealedFrame);
        assert.match(await paste(sealed, 'ctg-roadmap'), /action/);
        assert.match(await paste(sealedFrame, 'ctg-roadmap', true), /action/);
      });
    } finally {
      for (const folder of ['v1', '1.4.2'])
        for (const name of ['ctg-roadmap.js', 'ctg-frame-host.js']) territory.files.delete(`${folder}/${name}`);
    }
    territory.files.set('versions.json', '{"rolling":{},"versions":{}}');
    territory.asked.splice(0);
    await open('?widget=roadmap&site=html', async (page) => {
      const [whole] = await snippets(page);
      assert.ok(whole.includes(`<script src="${territory.url}ctg-roadmap.js" defer>`), whole);
      await page.getByText('Options du code').click();
      await page.getByText('Aucune version figée n’est publiée ici').waitFor();
      assert.equal(await page.getByLabel(/Garder pour toujours cette version/).isVisible(), false);
    });
    assert.deepEqual(
      territory.asked.filter((name) => /^v?\d/.test(name)),
      [],
    );
    territory.files.delete('versions.json');
  });

  it('says that the addresses to paste are not published yet, and asks for none of them', async () => {
    const home = territory.files.get('territoire/index.html');
    // What a publication without a public address has: no frames, and pages that name no address.
    territory.files.set('territoire/index.html', home.replace(/<link rel="canonical"[^>]*>/, ''));
    territory.asked.splice(0);
    try {
      await open('?commune=89443', (page) => page.getByText('ne sont pas encore publiées ici').waitFor());
      assert.deepEqual(
        territory.asked.filter((name) => /^(cadre|oembed)\//.test(name)),
        [],
      );
    } finally {
      territory.files.set('territoire/index.html', home);
    }
    await open('?commune=89443', async (page) => {
      await page.getByText('seule sur sa ligne').first().waitFor();
      assert.equal(await page.getByText('ne sont pas encore publiées ici').count(), 0);
    });
  });

  it('keeps what is chosen in its address, and takes it from there', async () => {
    await open('', async (page) => {
      await page.getByRole('radio', { name: 'Services' }).check();
      await page.getByLabel('Commune').selectOption({ label: 'Véron' });
      await page.getByLabel('Où allez-vous le mettre').selectOption('typo3');
      const { search } = new URL(page.url());
      assert.equal(search, '?widget=service-finder&commune=89443&site=typo3');
      await page.goto(`${territory.url}${search}`);
      await page.getByLabel('Commune').locator('option:checked', { hasText: 'Véron' }).waitFor({ state: 'attached' });
      assert.equal(await page.getByRole('radio', { name: 'Services' }).isChecked(), true);
      await page.getByText('élément «\u00a0HTML\u00a0»').first().waitFor();
    });
    await open('?widget=x&commune=<b>&couleur=zz&hauteur=9&site=?', async (page) => {
      assert.equal(new URL(page.url()).search, '');
      assert.equal((await snippets(page))[0], `${territory.url}cadre/event-calendar/`);
    });
  });

  it('takes the filters of each widget, and says what an address cannot keep', async () => {
    await open('?widget=service-finder&commune=89443&site=joomla&categorie=Cr%C3%A8che&age=2+ans', async (page) => {
      const [div] = await snippets(page);
      assert.match(div, / data-commune="89443" data-category="Crèche" data-age="2 ans" style=/);
      const shown = page.frameLocator('#apercu').locator('ctg-service-finder');
      assert.equal(await shown.getAttribute('category'), 'Crèche');
      await page.getByRole('radio', { name: 'Feuille de route' }).check();
      await page.getByText('Autres filtres', { exact: true }).click();
      await page.getByLabel('État des actions').selectOption({ label: 'En retard' });
      await page.getByRole('combobox', { name: 'Présentation' }).selectOption({ label: 'Frise' });
      assert.match((await snippets(page))[0], / data-status="late" data-view="timeline" style=/);
      assert.equal(new URL(page.url()).search, '?widget=roadmap&commune=89443&etat=late&vue=timeline&site=joomla');
      await page.getByLabel('Où allez-vous le mettre').selectOption('adresse');
      await page.getByText('N’y sont pas\u00a0: les autres filtres. Pour les garder, prenez le code.').waitFor();
      await page.getByRole('radio', { name: 'Une action' }).check();
      assert.equal(await page.getByText('Autres filtres', { exact: true }).isVisible(), false);
      assert.equal(await page.getByText('N’y sont pas').count(), 0);
    });
    await open('?couleur=7a2e3b&theme=enfance', async (page) => {
      await page.getByText('N’y sont pas\u00a0: le thème, la couleur. L’agglomération peut régler').waitFor();
    });
    await open('?widget=service-finder&site=html&categorie=%22%3E%3Cscript%3E&vue=x&etat=%3C', async (page) => {
      assert.ok((await snippets(page))[0].includes(' category="&quot;&gt;&lt;script&gt;" style='));
    });
  });

  it('shows the real widget, in the width and on the ground that one asks for', async () => {
    await open('?widget=event-calendar&commune=89443', async (page) => {
      const frame = page.frameLocator('#apercu');
      await frame.locator('ctg-event-calendar [role=status]').first().filter({ hasText: 'événement' }).waitFor();
      assert.equal(await frame.locator('html').evaluate(() => innerWidth), 375);
      await page.getByRole('radio', { name: 'Ordinateur' }).check();
      assert.equal(await frame.locator('html').evaluate(() => innerWidth), 1100);
      await page.getByLabel('Sur fond sombre').check();
      await frame.locator('html[data-dark] ctg-event-calendar').waitFor();
    });
  });

  it('refuses a colour that cannot be read, and mends it', async () => {
    await open('?site=html&commune=89443', async (page) => {
      await page.getByText('Couleur, langue, hauteur').click();
      await page.getByRole('textbox', { name: 'Couleur de votre site' }).fill('#ffcc00');
      await page.getByText('Trop claire').waitFor();
      assert.doesNotMatch((await snippets(page)).join(), /--ctg-accent|accent=/);
      await page.getByRole('button', { name: /Prendre la même en plus foncé/ }).click();
      await page.getByText('Cette couleur se lit bien').waitFor();
      assert.match((await snippets(page))[0], /--ctg-accent:#[\da-f]{6}/);
      await page.getByRole('textbox', { name: 'Couleur de votre site' }).fill('rouge');
      await page.getByText('n’est pas une couleur').waitFor();
    });
  });

  it('asks three questions of who does not know, and advises', async () => {
    await open('', async (page) => {
      await page.getByText('Je ne sais pas quel outil').click();
      await page.getByRole('radio', { name: 'Des blocs' }).check();
      await page.getByRole('radio', { name: 'Non, ou je ne sais pas' }).check();
      await page.getByRole('radio', { name: 'Oui, mais le code a disparu' }).check();
      await page.getByText('Collez l’adresse, seule sur sa ligne\u00a0: c’est ce qui tient le mieux').waitFor();
      assert.equal(await page.getByLabel('Où allez-vous le mettre').inputValue(), 'adresse');
      await page.getByRole('radio', { name: 'Je ne modifie pas le site moi-même' }).check();
      const href = await page.getByRole('link', { name: 'Écrire à mon prestataire' }).getAttribute('href');
      const letter = new URL(href ?? '').searchParams.get('body') ?? '';
      assert.match(letter, /script-src et connect-src/);
      assert.ok(letter.includes(`${territory.url}cadre/event-calendar/`));
    });
  });

  it('copies and says so; where it may not, it selects and says how', async () => {
    await open('?commune=89443', async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copier\u00a0: L’adresse à coller' }).click();
      await page.getByRole('status').filter({ hasText: 'copié' }).waitFor();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        `${territory.url}cadre/event-calendar/89443/`,
      );
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.getByRole('button', { name: 'Copier\u00a0: L’adresse à coller' }).click();
      await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'textarea');
    });
  });

  it('is used with the keyboard alone, past the preview, and each stop is seen', async () => {
    await open('', async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const tabTo = async (place) => {
        for (let stops = 0; stops < 15; stops++) {
          await page.keyboard.press('Tab');
          const seen = await page.evaluate(() => {
            const { activeElement: at } = document;
            // The outline of a tile is on what is drawn of it.
            const drawn = at?.matches('.tiles input') ? at.nextElementSibling : at;
            return !!drawn && getComputedStyle(drawn).outlineStyle !== 'none' && drawn.getClientRects().length > 0;
          });
          assert.ok(seen, `stop ${stops} before ${place}`);
          if (await place.evaluate((element) => element === document.activeElement)) return;
        }
        assert.fail(`15 stops do not lead to ${place}`);
      };
      await tabTo(page.getByRole('radio', { name: 'Agenda' }));
      await page.keyboard.press('ArrowRight');
      await tabTo(page.getByLabel('Commune'));
      await page.keyboard.type('Vér');
      await tabTo(page.getByRole('link', { name: 'Passer l’aperçu' }));
      await page.keyboard.press('Enter');
      await tabTo(page.getByRole('button', { name: 'Copier\u00a0: L’adresse à coller' }));
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'copié' }).waitFor();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        `${territory.url}cadre/service-finder/89443/`,
      );
    });
  });

  it('has a text of 300 characters at most for the bulletin, and a poster of the commune’s page', async () => {
    for (const widget of ['event-calendar', 'service-finder', 'roadmap', 'action-card'])
      await open(`?widget=${widget}&commune=89464`, async (page, context) => {
        const text = await page.getByLabel('Pour le bulletin municipal').inputValue();
        assert.ok(text.length <= 300 && text.length > 80, `${text.length}`);
        const [poster] = await Promise.all([
          context.waitForEvent('page'),
          page.getByRole('link', { name: /Affiche A4/ }).click(),
        ]);
        await poster.getByRole('img', { name: /Code à flasher/ }).waitFor();
        const name = (await poster.getByRole('img').getAttribute('aria-label')) ?? '';
        const address = name.replace('Code à flasher\u00a0: ', '');
        assert.ok(territory.files.has(`${address.slice(territory.url.length)}index.html`), name);
        // What a phone sees, read by a program that is not the one which wrote it.
        assert.equal(await readCode(context, await poster.getByRole('img').screenshot()), address);
      });
  });

  it('has its header, its choices and its foot in one line, on a wide screen too', async () => {
    await open('', async (page) => {
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const edges = await page.evaluate(() =>
          ['.masthead', 'main', '.colophon'].map((selector) => {
            const element = document.querySelector(selector);
            return element && [getComputedStyle(element).paddingLeft, getComputedStyle(element).paddingRight].join();
          }),
        );
        assert.equal(new Set(edges).size, 1, `${width} px: ${edges.join(' | ')}`);
      }
    });
  });

  for (const scheme of /** @type {const} */ (['light', 'dark']))
    it(`is accessible and fits a phone of 320 px, ${scheme}`, async () => {
      await open(
        '?site=wordpress&commune=89443&couleur=ffcc00',
        async (page) => {
          for (const summary of await page.locator('summary').all()) await summary.click();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          await page.evaluate(AXE);
          const found = await page.evaluate(
            async () => (await Reflect.get(window, 'axe').run({ exclude: ['iframe'] })).violations,
          );
          assert.deepEqual(
            found.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            [],
          );
        },
        { colorScheme: scheme, viewport: { width: 320, height: 800 } },
      );
    });

  it('says what to do without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(territory.url);
      assert.match(await page.getByRole('main').innerText(), /L’atelier demande JavaScript\. Sans lui\u00a0: collez/);
    } finally {
      await context.close();
    }
  });
});

describe('the advice that three answers come to', () => {
  it('is never what the tool would take away', async () => {
    const { adviceFor, QUESTIONS } = await loadSource('src/site/workshop/questions.ts');
    const { PLACE } = await loadSource('src/site/workshop/places.ts');
    const [{ answers: tools }, { answers: rights }, { answers: codes }] = QUESTIONS;
    for (const { value: ecran } of tools)
      for (const { value: droits } of rights)
        for (const { value: code } of codes) {
          const { place, text } = adviceFor({ ecran, droits, code });
          assert.ok(PLACE[place], `${ecran} ${droits} ${code}`);
          if (ecran === 'drupal' && droits === 'non' && code !== 'oui') assert.match(text, /HTML complet/);
          // Of a text in Drupal or TYPO3 only the link is left: the « div » is no way out there.
          if (ecran === 'drupal' || ecran === 'typo3') assert.doesNotMatch(text, /collez le code «\u00a0div/);
        }
    assert.equal(adviceFor({ ecran: 'spip', droits: 'non' }), undefined);
  });
});

describe('the contrast of a colour', () => {
  it('is WCAG’s, and what is mended passes', async () => {
    const { contrast, judge, parseColour } = await loadSource('src/site/workshop/contrast.ts');
    const ratio = (a, b) => contrast(parseColour(a), parseColour(b));
    assert.equal(ratio('#000', '#fff'), 21);
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(ratio('#767676', '#ffffff').toFixed(2), '4.54');
    assert.equal(judge('rgb(1,2,3)'), undefined);
    assert.deepEqual([judge('7A2E3B').readable, judge('#7a2e3b').on], [true, '#ffffff']);
    for (const colour of ['#ffcc00', '#ffffff', '#00ff00', '#ff69b4', '#f0f0f0']) {
      const { readable, mended } = judge(colour);
      assert.deepEqual([readable, judge(mended).readable], [false, true], colour);
    }
  });
});
