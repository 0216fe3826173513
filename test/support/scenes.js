/**
 * The four elements in their main states, each alone on the page of a commune, in a real Chromium: what the
 * cross-cutting accessibility tests look at. The feed is the example territory, the moment Tuesday 24 November 2026,
 * 10:00 in Paris.
 */
import { openBrowser, openTerritory } from './territory.js';

export const NOW = Date.parse('2026-11-24T10:00:00+01:00');

/** Summaries that a person opens, and buttons that a person presses, by their words. */
const open = (words) => ({ selector: 'summary', words });
const press = (words) => ({ selector: 'button', words });

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} element - tag without `ctg-`
 * @property {Record<string, string>} [attributes]
 * @property {{ selector: string, words: string }[]} [steps] - what a person does before one looks
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
  { name: 'a roadmap along time', element: 'roadmap', attributes: { view: 'timeline', commune: '' } },
];

/** Elements as they are found in a script of the page. */
const TAGS = 'ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap';

/** The page of a commune: a button before and one after, so that one can come from outside and go on. */
function hostPage({ element, attributes = {} }, { lang = 'fr', dir = 'ltr', dark = false, css = '' }) {
  const all = Object.entries({ commune: '89443', ...attributes }).map(([name, value]) => `${name}="${value}"`);
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Mairie</title>
    <meta name="viewport" content="width=device-width"><style>
    html { color-scheme: ${dark ? 'dark' : 'light'}; background: ${dark ? '#16181d' : '#fff'}; }
    body { margin: 0; padding: 8px; font: 100%/1.4 'DejaVu Sans', sans-serif; color: ${dark ? '#e9e9ee' : '#1b1b1f'}; }
    ${css}</style></head><body>
    <h1>Mairie</h1><p><button id="before">Avant</button></p>
    <main><ctg-${element} ${all.join(' ')}></ctg-${element}></main>
    <p><button id="after">Après</button></p>
    <script>document.querySelectorAll('${TAGS}').forEach((one) => { one.now = () => ${NOW}; });</script>
    <script src="ctg.js" defer></script></body></html>`;
}

/** A territory on a server and a browser that opens scenes of it. Close it when the tests are over. */
export async function openScenes() {
  const [territory, browser] = await Promise.all([openTerritory(), openBrowser()]);
  let count = 0;
  return {
    territory,
    browser,
    async close() {
      await browser.close();
      await territory.close();
    },
    /**
     * Opens a scene and does its steps.
     * @param {Scene} scene
     * @param {{ width?: number, height?: number, media?: object, host?: object }} [options] - `media` as
     *   `page.emulateMedia`, `host` what the page is like
     */
    async show(scene, { width = 1280, height = 900, media = {}, host = {} } = {}) {
      const path = `scene-${++count}.html`;
      territory.files.set(path, hostPage(scene, host));
      const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Europe/Paris', locale: 'fr-FR' });
      await page.emulateMedia(media);
      await page.goto(territory.url + path);
      // What comes by itself after the first view is there.
      await page.waitForLoadState('networkidle');
      await settle(page);
      for (const step of scene.steps ?? []) {
        const found = page.locator(`main ${step.selector}`, { hasText: step.words }).first();
        await found.click();
        if (step.selector === 'summary') await opened(page, await found.elementHandle());
        else await page.waitForLoadState('networkidle');
        await settle(page);
      }
      // The pointer must not lie on what is looked at.
      await page.mouse.move(0, 0);
      return page;
    },
  };
}

/** Resolves when what a summary opens stands there: a late part may draw it. */
function opened(page, summary) {
  return page.waitForFunction((one) => one.parentElement.querySelector(':scope > :not(summary) > *'), summary);
}

/** Resolves when the element of a page has something to show, and nothing in it is on its way. */
export async function settle(page) {
  await page.waitForFunction(
    (tags) => {
      const root = document.querySelector(tags)?.shadowRoot;
      const text = root?.textContent.trim();
      return !!text && !/Chargement…|Loading…/.test(text);
    },
    TAGS,
    { timeout: 15_000 },
  );
  await page.evaluate(async (tags) => {
    const element = document.querySelector(tags);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, TAGS);
}
