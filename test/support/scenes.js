/**
 * The four elements in their main states, each alone on the page of a commune, in a real Chromium: what the
 * cross-cutting accessibility tests look at. The feed is the example territory, the moment Tuesday 24 November 2026,
 * 10:00 in Paris.
 */
import { ensureBuilt } from '../../scripts/build.js';
import { openSite } from './site.js';

export const NOW = Date.parse('2026-11-24T10:00:00+01:00');

/** Summaries that a person opens, and buttons that a person presses, by their words. */
const open = (words) => ({ selector: 'summary', words });
const press = (words) => ({ selector: 'button', words });

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} element - tag without `ctg-`
 * @property {Record<string, string>} [attributes]
 * @property {{ selector: string, words?: string }[]} [steps] - what a person does before one looks
 */

/** @type {readonly Scene[]} */
export const SCENES = [
  { name: 'services', element: 'service-finder', attributes: { limit: '6' } },
  {
    name: 'a service, opened',
    element: 'service-finder',
    attributes: { limit: '3', category: 'Crèche' },
    steps: [open('En savoir plus')],
  },
  {
    name: 'services, all filters',
    element: 'service-finder',
    attributes: { limit: '2' },
    steps: [open('Plus de filtres')],
  },
  {
    name: 'services on a map',
    element: 'service-finder',
    attributes: { limit: '2', map: '' },
    steps: [press('Afficher la carte')],
  },
  { name: 'no service found', element: 'service-finder', attributes: { category: 'Patinoire' } },
  { name: 'services that cannot be had', element: 'service-finder', attributes: { feed: 'absent.json' } },
  { name: 'a month', element: 'event-calendar', attributes: { view: 'month', date: '2026-12' } },
  {
    name: 'a month, today opened',
    element: 'event-calendar',
    attributes: { view: 'month' },
    steps: [{ selector: '.today [data-day]' }],
  },
  {
    name: 'events, one opened',
    element: 'event-calendar',
    attributes: { view: 'list', limit: '3' },
    steps: [open('En savoir plus')],
  },
  {
    name: 'events to subscribe to',
    element: 'event-calendar',
    attributes: { view: 'list', limit: '1', theme: 'jeunesse' },
    steps: [open('S’abonner')],
  },
  { name: 'an action', element: 'action-card', attributes: { action: '6' }, steps: [open('En savoir plus')] },
  { name: 'an unknown action', element: 'action-card', attributes: { action: '99' } },
  {
    name: 'a roadmap, an action opened',
    element: 'roadmap',
    attributes: { theme: 'petite-enfance', action: '6', commune: '' },
  },
  {
    name: 'a roadmap along time, an action opened',
    element: 'roadmap',
    attributes: { view: 'timeline', commune: '' },
    steps: [{ selector: 'li details > summary' }],
  },
];

/** Elements as they are found in a script of the page. */
const TAGS = 'ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap';
/** How long a page may take to be still, in ms. */
const PATIENCE = 15_000;

/** The page of a commune: a button before and one after, so that one can come from outside and go on. */
function hostPage({ element, attributes = {} }, { lang, dir }) {
  const all = Object.entries({ commune: '89443', ...attributes }).map(([name, value]) => `${name}="${value}"`);
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Mairie</title>
    <meta name="viewport" content="width=device-width"><style>
    html { color-scheme: light; background: #fff; color: #1b1b1f; }
    html.dark { color-scheme: dark; background: #16181d; color: #e9e9ee; }
    body { margin: 0; padding: 8px; font: 100%/1.4 'DejaVu Sans', sans-serif; }</style><style id="own"></style></head><body>
    <header><h1>Mairie</h1><p><button id="before">Avant</button></p></header>
    <main><ctg-${element} ${all.join(' ')}></ctg-${element}></main>
    <footer><p><button id="after">Après</button></p></footer>
    <script>document.querySelectorAll('${TAGS}').forEach((one) => { one.now = () => ${NOW}; });</script>
    <script src="ctg.js" defer></script></body></html>`;
}

/** `dist/` on a server and a browser that opens scenes of it. Close it when the tests are over. */
export async function openScenes() {
  await ensureBuilt();
  const hosts = new Map();
  const site = await openSite(hosts);
  const context = await site.browser.newContext({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  /** @type {Map<string, Promise<import('playwright-core').Page>>} */
  const pages = new Map();

  /** Opens a page with a scene and does its steps. */
  async function open(scene, language) {
    const path = `scene-${pages.size}.html`;
    hosts.set(path, hostPage(scene, language));
    const page = await context.newPage();
    watchRequests(page);
    await page.goto(site.address + path);
    await settle(page);
    for (const step of scene.steps ?? []) {
      const found = page.locator(`main ${step.selector}`, { hasText: step.words }).first();
      await found.click();
      if (step.selector.endsWith('summary')) await opened(page, await found.elementHandle());
      await settle(page);
    }
    return page;
  }

  return {
    browser: site.browser,
    close: () => site.close(),
    /** How many windows there are, and how many scenes: none opens another. */
    count: () => ({ windows: context.pages().length, scenes: pages.size }),
    /**
     * The page with a scene, opened once for each language and direction: who looks at it leaves it as it was, or
     * gives the scene a name of its own.
     * @param {Scene} scene
     * @param {{ width?: number, height?: number, media?: object, host?: { lang?: string, dir?: string, dark?: boolean,
     *   css?: string }, person?: string }} [options] - `media` as `page.emulateMedia`, `host` what the page is like,
     *   `person` a style sheet of the person's own, which reaches into the shadow root as an extension's does
     */
    async show(scene, { width = 1280, height = 900, media = {}, host = {}, person = '' } = {}) {
      const { lang = 'fr', dir = 'ltr', dark = false, css = '' } = host;
      const key = JSON.stringify([scene, lang, dir]);
      const known = pages.get(key) ?? open(scene, { lang, dir });
      pages.set(key, known);
      const page = await known;
      // A page behind another is not drawn.
      await page.bringToFront();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media });
      // The pointer must not lie on what is looked at.
      await page.mouse.move(0, 0);
      await page.evaluate(dress, { dark, css, person });
      await settle(page);
      return page;
    },
  };
}

/** In the page: how it is to look; who looks comes to it anew. */
function dress({ dark, css, person }) {
  document.documentElement.classList.toggle('dark', dark);
  document.getElementById('own').textContent = css;
  globalThis.person ??= new CSSStyleSheet();
  globalThis.person.replaceSync(person);
  for (const one of [document, document.querySelector('main > *').shadowRoot]) {
    if (!one.adoptedStyleSheets.includes(globalThis.person)) one.adoptedStyleSheets.push(globalThis.person);
    /** @type {HTMLElement} */ (one.activeElement)?.blur();
  }
  scrollTo(0, 0);
}

/** Resolves when what a summary opens stands there: a late part may draw it. */
function opened(page, summary) {
  return page.waitForFunction((one) => one.parentElement.querySelector(':scope > :not(summary) > *'), summary);
}

/** What each page has asked for, and what of it is on its way. */
const traffic = new WeakMap();

function watchRequests(page) {
  const requests = { asked: 0, open: new Set() };
  traffic.set(page, requests);
  page.on('request', (request) => {
    requests.asked += 1;
    requests.open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => requests.open.delete(request));
}

/** Resolves when the element of a page has something to show, and nothing is on its way: no request, no drawing. */
export async function settle(page) {
  const requests = traffic.get(page);
  const end = Date.now() + PATIENCE;
  for (let asked = -1; asked !== requests.asked || requests.open.size > 0;) {
    asked = requests.asked;
    await page.waitForFunction(drawn, TAGS, { timeout: PATIENCE });
    if (Date.now() > end) throw new Error(`no answer: ${[...requests.open].map((one) => one.url()).join(', ')}`);
  }
}

/** In the page: whether the element has something to show and has stayed as it is for some frames. */
async function drawn(tags) {
  const element = document.querySelector(tags);
  const { shadowRoot: root } = element;
  const text = root?.textContent.trim();
  if (!text || /Chargement…|Loading…/.test(text)) return false;
  const before = root.innerHTML;
  await element.updateComplete;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return root.innerHTML === before;
}
