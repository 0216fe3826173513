/** A person uses all four elements: nothing is refused by a strict policy, and nothing of it is left on the page. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, type HostPage } from '../support/host-page.js';
import { allByRole, byRole, choose, textOf, type } from '../support/user.js';
import { add, emptyPage, TAGS } from './host.js';
import { waitUntil } from '../support/wait.js';

const [FINDER, CALENDAR, CARD, ROADMAP] = TAGS;

const said = (element: HTMLElement, words: RegExp): Promise<void> =>
  waitUntil(() => words.test(textOf(element)), `${element.localName} does not say ${String(words)}`);
const press = (element: HTMLElement, name: string | RegExp): void => {
  byRole(element, 'button', name).click();
};
/** Opens the first record that is closed, and waits for the late part that draws it. */
async function open(element: HTMLElement): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>('details:not([open], .more) > summary')?.click();
  const drawn = () =>
    element.shadowRoot?.querySelector('details[open] .text > *') && !textOf(element).includes('Chargement');
  await waitUntil(() => drawn(), `${element.localName}: nothing opened`);
}

async function find(page: HostPage): Promise<void> {
  const finder = await add(page, FINDER, { attributes: { limit: '3' } });
  press(finder, 'Afficher plus');
  choose(byRole(finder, 'combobox', 'Commune'), 'Véron');
  choose(byRole(finder, 'combobox', 'Thème'), 'Petite enfance');
  choose(byRole(finder, 'combobox', 'Âge de l’enfant'), '2 ans');
  await said(finder, /À Véron|Pour les habitants de Véron|À proximité/);
  await open(finder);
  byRole(finder, 'checkbox', 'Ouvert maintenant').click();
  type(byRole(finder, 'searchbox'), 'zzzz');
  await said(finder, /Aucun service ne correspond/);
  press(finder, 'Effacer les filtres');
  await said(finder, /Afficher plus/);
}

async function browse(page: HostPage): Promise<void> {
  const calendar = await add(page, CALENDAR, { attributes: { view: 'month', date: '2026-12-01' } });
  press(calendar, 'Mois suivant');
  await said(calendar, /Janvier 2027/);
  press(calendar, 'Mois précédent');
  await said(calendar, /Décembre 2026/);
  const table = byRole(calendar, 'table');
  const [day] = allByRole(table, 'button').filter(({ tabIndex }) => tabIndex === 0);
  day?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
  );
  day?.click();
  await said(calendar, /Retour au mois/);
  press(calendar, 'Retour au mois');
  press(calendar, 'Liste');
  await said(calendar, /En savoir plus/);
  await open(calendar);
}

async function follow(page: HostPage): Promise<void> {
  const card = await add(page, CARD, { attributes: { action: 'itinerance' } });
  await said(card, /Avancement/);
  const roadmap = await add(page, ROADMAP, {});
  await open(roadmap);
  choose(byRole(roadmap, 'combobox', 'État'), 'Terminée');
  await said(roadmap, /\d+ actions?|Aucune action/);
  await add(page, ROADMAP, { attributes: { lang: 'en' } });
}

/** What a page can look up of itself: names, not values. */
const stateOf = ({ window, document }: HostPage) => ({
  // Sorted: Firefox names a standard one in another place once it was used.
  globals: Object.getOwnPropertyNames(window)
    .filter((name) => !/^(lit|reactiveElement)[A-Za-z]+Versions?$/.test(name))
    .sort(),
  head: document.head.innerHTML,
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  address: window.location.href,
  history: window.history.length,
  title: document.title,
  stored: [document.cookie, window.localStorage.length, window.sessionStorage.length],
  prototypes: Object.keys(Object.prototype).concat(Object.keys(Array.prototype)),
});

afterEach(closeHosts);

describe('a person uses the four elements', () => {
  for (const kind of ['classic', 'module'] as const) {
    it(`under a strict policy with Trusted Types, as a ${kind} script: nothing is refused, nothing is left`, async () => {
      const site = newSite();
      const page = await emptyPage({ strict: true, kind, scripts: [`${site}ctg.js`] });
      const before = stateOf(page);
      await find(page);
      await browse(page);
      await follow(page);
      expect(page.troubles).to.deep.equal([]);
      expect(stateOf(page)).to.deep.equal(before);
      const { performance, location, caches } = page.window;
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      expect(asked.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
      expect(
        asked.filter(({ pathname }) => !pathname.startsWith(site) && !pathname.startsWith('/__page/')),
      ).to.deep.equal([]);
      expect(await caches.keys()).to.deep.equal([]);
    });
  }
});
