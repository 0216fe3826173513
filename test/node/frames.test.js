/**
 * The frame pages as sites hold them: in WordPress's sandbox, in a plain `<iframe>` with our script beside it, and
 * without JavaScript. What a frame tells and what it leads to is what a real page hears.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../../scripts/chromium.js';
import { openSite, openTerritory } from '../support/territory.js';

let territory, site, browser;
before(async () => {
  [territory, site, browser] = await Promise.all([openTerritory(), openSite(), openChromium()]);
});
after(() => Promise.all([browser?.close(), territory?.close(), site?.close()]));

const LISTEN = `<script>window.heard = []; addEventListener('message', (event) => heard.push({ ...event.data, from: event.origin }));</script>`;
const sandboxed = (path, hash = '#?secret=abcDEF123') =>
  `${LISTEN}<iframe id="f" title="Cadre" sandbox="allow-scripts" security="restricted" width="700" height="600" src="${territory.url}cadre/${path}${hash}"></iframe>`;

/** Opens a page of the other site with such a body; `use` gets it, its frame, and what the frame has said so far. */
async function hold(body, use, { head = '', ...options } = {}) {
  site.page('/', body, head);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(site.url);
    const frame = page.frame({ url: /\/cadre\// });
    if (!frame) throw new Error('the page has no frame of ours');
    const heard = (about) => page.evaluate((key) => Reflect.get(window, 'heard').filter((one) => key in one), about);
    await use({ page, frame, heard });
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}
const drawn = (frame, element) =>
  frame
    .locator(element)
    .getByRole('status')
    .first()
    .filter({ hasNotText: /^$|Chargement/ })
    .waitFor({ state: 'attached' });
const eventually = async (get, is) => {
  const until = Date.now() + 10_000;
  let value = await get();
  while (!is(value) && Date.now() < until) value = await new Promise((done) => setImmediate(done)).then(get);
  return value;
};

describe('a frame in WordPress’s sandbox', () => {
  it('tells its height as an object with the secret, again when it changes and when it is asked', async () => {
    await hold(sandboxed('event-calendar/89443/'), async ({ page, frame, heard }) => {
      await drawn(frame, 'ctg-event-calendar');
      const told = (await heard('message')).filter(({ message }) => message === 'height');
      assert.ok(told.length > 0);
      for (const { value, secret, from } of told) {
        assert.equal(secret, 'abcDEF123');
        assert.equal(from, 'null');
        assert.ok(Number.isInteger(value) && value > 100, String(value));
      }
      const before = (await heard('message')).length;
      const ask = (secret) =>
        page.evaluate((given) => {
          const shown = document.querySelector('iframe');
          shown?.contentWindow?.postMessage({ message: 'ready', secret: given }, '*');
        }, secret);
      await ask('another');
      await ask('abcDEF123');
      const after = await eventually(
        () => heard('message'),
        (all) => all.length > before,
      );
      assert.equal(after.length, before + 1);
      assert.equal(after.at(-1).message, 'height');
    });
  });

  it('scrolls by itself where it may not be as high as its content', async () => {
    await hold(sandboxed('service-finder/89387/'), async ({ frame }) => {
      await drawn(frame, 'ctg-service-finder');
      const { high, seen } = await frame.evaluate(() => {
        scrollTo(0, 400);
        return { high: document.documentElement.scrollHeight > innerHeight, seen: scrollY };
      });
      assert.deepEqual([high, seen], [true, 400]);
    });
  });

  it('takes a secret for what it is, and tells no other words to WordPress without one', async () => {
    await hold(sandboxed('roadmap/', '#?secret=<b>'), async ({ frame, heard }) => {
      await drawn(frame, 'ctg-roadmap');
      assert.deepEqual(await heard('message'), []);
      assert.ok((await heard('ctg')).length > 0);
    });
  });

  it('shows phone numbers as text, and leads to the territory’s page for whatever else is refused there', async () => {
    const cases = [
      ['service-finder/89443/', 'ctg-service-finder', /\/(service|commune)\/[a-z0-9-]+\/$/],
      ['event-calendar/89443/', 'ctg-event-calendar', /\/(evenement|commune)\/[a-z0-9-]+\/$/],
      ['roadmap/', 'ctg-roadmap', /\/action\/([a-z0-9-]+\/)?$/],
      ['action-card/accueil-inclusif/', 'ctg-action-card', /\/action\/accueil-inclusif\/$/],
    ];
    for (const [path, element, leads] of /** @type {[string, string, RegExp][]} */ (cases))
      await hold(sandboxed(path), async ({ frame, heard }) => {
        // A card alone has no status.
        await (element === 'ctg-action-card' ? frame.locator(`${element} article`).waitFor() : drawn(frame, element));
        if (element === 'ctg-event-calendar') await frame.getByRole('button', { name: 'Liste', exact: true }).click();
        // An action of the roadmap shows everything at once.
        const summaries =
          element === 'ctg-roadmap'
            ? frame.locator(`${element} [part=action] > summary`)
            : frame.locator(`${element} summary`, { hasText: 'En savoir plus' });
        await summaries.first().click();
        await frame.locator(`${element} details[open] dl`).first().waitFor();
        assert.equal(await frame.locator('a[href^="tel:"]').count(), 0, element);
        const links = frame.locator(`${element} a[href]:visible`);
        const leadsSoFar = () => heard('message').then((list) => list.filter(({ message }) => message === 'link'));
        const all = await links.count();
        let led = 0;
        for (let i = 0; i < Math.min(all, 12); i++) {
          const before = (await leadsSoFar()).length;
          await links.nth(i).dispatchEvent('click', { bubbles: true, composed: true, cancelable: true });
          const now = await eventually(leadsSoFar, (list) => list.length > before);
          assert.equal(now.length, before + 1, `${element}: ${await links.nth(i).getAttribute('href')}`);
          assert.equal(now.at(-1).secret, 'abcDEF123');
          assert.ok(now.at(-1).value.startsWith(territory.url), now.at(-1).value);
          assert.match(now.at(-1).value, leads);
          led += 1;
        }
        assert.equal(led, Math.min(all, 12));
        assert.match(frame.url(), /\/cadre\//);
      });
  });

  it('leads to the event’s own page for a file that it may not give', async () => {
    await hold(sandboxed('event-calendar/89443/'), async ({ frame, heard }) => {
      await drawn(frame, 'ctg-event-calendar');
      await frame.getByRole('button', { name: 'Liste', exact: true }).click();
      // The first of a day may be a visit, of which all is said.
      await frame.getByRole('article').locator('summary', { hasText: 'En savoir plus' }).first().click();
      await frame.getByRole('button', { name: 'Ajouter à mon agenda' }).first().click();
      const [led] = await eventually(
        () => heard('value').then((all) => all.filter(({ message }) => message === 'link')),
        (all) => all.length > 0,
      );
      assert.match(led.value, /\/evenement\/[a-z0-9-]+\/$/);
      assert.ok(territory.files.has(`${led.value.slice(territory.url.length)}index.html`));
      assert.equal(await frame.locator('#refus').innerText(), 'Cela ne peut pas se faire dans ce cadre.');
    });
  });

  it('opens the whole page from its link, and sends no cookie', async () => {
    await hold(sandboxed('service-finder/89443/'), async ({ frame, heard }) => {
      await drawn(frame, 'ctg-service-finder');
      await frame.getByRole('link', { name: 'Ouvrir la page complète' }).click();
      const leads = () => heard('message').then((all) => all.filter(({ message }) => message === 'link'));
      const led = await eventually(leads, (all) => all.length > 0);
      assert.deepEqual(
        led.map(({ value }) => value),
        [`${territory.url}commune/89443/`],
      );
      assert.deepEqual(
        territory.asked.filter((name) => name.startsWith('cookie:')),
        [],
      );
    });
  });
});

describe('a plain frame', () => {
  const plain = (path, style = 'width:100%;height:420px;border:0') =>
    `${LISTEN}<p>Avant</p><iframe src="${territory.url}cadre/${path}" title="Agenda" style="${style}"></iframe><p>Après</p>`;
  const script = () => `<script src="${territory.url}ctg-frame-host.js" defer></script>`;

  it('has the height of its content and no bar of its own, with the script before or after it', async () => {
    for (const body of [script() + plain('event-calendar/89443/'), plain('event-calendar/89443/') + script()])
      await hold(body, async ({ page, frame }) => {
        await drawn(frame, 'ctg-event-calendar');
        const look = async () => ({
          frame: await page.locator('iframe').evaluate((one) => one.clientHeight),
          content: await frame.locator('#cadre').evaluate((one) => Math.ceil(one.getBoundingClientRect().height)),
          overflow: await frame.evaluate(() => getComputedStyle(document.documentElement).overflow),
        });
        const seen = await eventually(look, (now) => now.frame === now.content && now.overflow === 'hidden');
        assert.equal(seen.frame, seen.content);
        assert.equal(seen.overflow, 'hidden');
        assert.ok(seen.content > 420);
      });
  });

  it('keeps the height within a border, and is heard by its own origin alone', async () => {
    const forged = `<iframe id="other" title="Autre" srcdoc="<script>parent.postMessage({ctg:'height',value:5000},'*')</script>"></iframe>`;
    const body =
      script() + plain('action-card/accueil-inclusif/', 'height:300px;border:5px solid;box-sizing:border-box') + forged;
    await hold(body, async ({ page, frame, heard }) => {
      await frame.locator('ctg-action-card h2').first().waitFor();
      await eventually(
        () => heard('ctg'),
        (all) => all.some(({ value }) => value === 5000),
      );
      const look = async () => {
        const [own, other] = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
        const content = await frame.locator('#cadre').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
        return { own, other, content };
      };
      const seen = await eventually(look, ({ own, content }) => own === content);
      assert.equal(seen.own, seen.content);
      assert.equal(seen.other, 150);
    });
  });

  it('without our script is a readable frame of the height that is written, and scrolls by itself', async () => {
    await hold(plain('event-calendar/89443/'), async ({ page, frame }) => {
      await drawn(frame, 'ctg-event-calendar');
      assert.equal(await page.locator('iframe').evaluate((one) => one.clientHeight), 420);
      assert.notEqual(await frame.evaluate(() => getComputedStyle(document.documentElement).overflow), 'hidden');
    });
  });

  it('takes theme, colour and language from its address, and is not broken by nonsense in it', async () => {
    const query = '?theme=petite-enfance&accent=7a2e3b&lang=en';
    await hold(plain(`service-finder/89443/${query}`), async ({ frame }) => {
      await drawn(frame, 'ctg-service-finder');
      await frame
        .getByLabel('Municipality')
        .or(frame.getByLabel('Town'))
        .or(frame.getByLabel('Commune'))
        .first()
        .waitFor();
      const look = await frame.evaluate(() => ({
        lang: document.documentElement.lang,
        accent: document.documentElement.style.getPropertyValue('--ctg-accent'),
        theme: document.querySelector('ctg-service-finder')?.getAttribute('theme'),
      }));
      assert.deepEqual(look, { lang: 'en', accent: '#7a2e3b', theme: 'petite-enfance' });
    });
    await hold(plain('service-finder/89443/?accent=red;}&lang=xx&scheme=no'), async ({ frame }) => {
      await drawn(frame, 'ctg-service-finder');
      assert.equal(await frame.evaluate(() => document.documentElement.lang), 'fr');
      assert.equal(await frame.evaluate(() => document.documentElement.getAttribute('style')), null);
    });
  });

  it('calls, writes and opens as any page does', async () => {
    await hold(plain('service-finder/89443/'), async ({ page, frame }) => {
      await drawn(frame, 'ctg-service-finder');
      assert.match(
        (await frame.locator('ctg-service-finder a[href^="tel:"]').first().getAttribute('href')) ?? '',
        /^tel:0/,
      );
      await frame.getByRole('link', { name: 'Ouvrir la page complète' }).click();
      await page.waitForURL(`${territory.url}commune/89443/`);
    });
  });
});

describe('a page whose scripts do not run', () => {
  for (const [name, options] of /** @type {const} */ ([
    ['because there is no JavaScript', { javaScriptEnabled: false }],
    ['because they do not come', {}],
  ]))
    it(`keeps the link of an element, and a frame is a short list with links to the territory’s pages: ${name}`, async () => {
      site.page(
        '/',
        `<ctg-roadmap><a href="${territory.url}action/">Feuille de route</a></ctg-roadmap><script src="${territory.url}ctg-roadmap.js"></script>
        <iframe title="Agenda" width="700" height="600" src="${territory.url}cadre/event-calendar/89443/"></iframe>`,
      );
      const context = await browser.newContext(options);
      await context.route(/\/ctg-[a-z-]+\.js$/, (route) => route.abort());
      const page = await context.newPage();
      try {
        await page.goto(site.url);
        await page.getByRole('link', { name: 'Feuille de route' }).waitFor();
        const frame = page.frameLocator('iframe');
        assert.equal(await frame.getByRole('heading', { level: 1 }).innerText(), 'Agenda – Véron');
        assert.equal(await frame.getByRole('listitem').count(), 6);
        await frame.getByRole('listitem').first().getByRole('link').click();
        await page.waitForURL(new RegExp(`^${territory.url}evenement/[a-z0-9-]+/$`));
      } finally {
        await context.close();
      }
    });
});

describe('what oEmbed is told', () => {
  it('stands behind every frame page, absolute, and names that very page', () => {
    const frames = [...territory.files].filter(([name]) => /^cadre\/.*index\.html$/.test(name));
    const communes = JSON.parse(territory.files.get('feed.json')).communes.length;
    const actions = JSON.parse(territory.files.get('actions.json')).actions.length;
    assert.equal(frames.length, 3 * (communes + 1) + actions);
    for (const [name, text] of frames) {
      const head = text.slice(0, text.indexOf('</head>'));
      const [, answer] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head) ?? [];
      assert.ok(answer?.startsWith(territory.url), name);
      const { type, version, title, width, height, html } = JSON.parse(
        territory.files.get(answer.slice(territory.url.length)),
      );
      assert.deepEqual([type, version], ['rich', '1.0']);
      assert.ok(width > 0 && height >= 200 && height <= 1000);
      const address = territory.url + name.replace('index.html', '');
      const escaped = title.replace(/&/g, '&amp;').replace(/'/g, '&#39;');
      assert.equal(
        html,
        `<blockquote><a href="${address}">${escaped}</a></blockquote><iframe src="${address}" width="${width}" height="${height}" title="${escaped}"></iframe>`,
      );
    }
  });
});
