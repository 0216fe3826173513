/** Eight widgets, two of each kind, on the pages that communes have: they are unharmed, and so is the page. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, type HostPage } from '../support/host-page.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { FALLBACK, TAGS } from './host.js';
import { HOSTS, type Host } from './hosts.js';
import { hardships } from './measure.js';

const EIGHT = TAGS.flatMap((tag) =>
  ['89443', '89387'].map(
    (commune, i) =>
      `<${tag} commune="${commune}" action="itinerance" heading-level="${2 + i}" label="${tag} ${i + 1}">${FALLBACK}</${tag}>`,
  ),
).join('');

/**
 * The host's own things, with a page above the widgets that is higher than the window. The field that has the focus is
 * in sight: WebKit scrolls to one that is not, whatever it is told.
 */
const OWN = `<header style="min-height: 900px"><h1 data-own>Mairie</h1><h2 data-own>Actualités</h2>
  <p data-own>Un texte avec <a data-own href="#x">un lien</a>.</p><ul data-own><li data-own>Un</li></ul>
  <form data-own><label data-own>Nom <input data-own></label><button data-own type="button">Envoyer</button></form>
  <table data-own><tr><th data-own>Lundi</th><td data-own>9 h</td></tr></table><article data-own>Article</article>
  <input id="own" aria-label="Recherche" style="position: absolute; top: 450px; left: 20px; width: 100px"></header>`;

/** Runs before the widgets' script, which is deferred: how the page is without them. */
const WATCH = `<script>
  window.look = () => Object.fromEntries([...document.querySelectorAll('[data-own]')].flatMap((one, i) => {
    const style = getComputedStyle(one), { x, y, width, height } = one.getBoundingClientRect();
    const place = ['place', [x + scrollX, y + scrollY, width, height].map(Math.round).join()];
    return [place, ...[...style].map((name) => [name, style.getPropertyValue(name)])].map(([name, value]) => [i + ' ' + one.localName + ' ' + name, value]);
  }));
  own.focus({ preventScroll: true });
  scrollTo({ top: 150, behavior: 'instant' });
  window.before = { look: look(), globals: null, history: history.length, address: location.href };
  before.globals = Object.getOwnPropertyNames(window);
</script>`;

interface Watched {
  readonly look: () => Readonly<Record<string, string>>;
  readonly before: { look: Readonly<Record<string, string>>; globals: string[]; history: number; address: string };
}

async function openAs({ head = '', around = (widgets) => widgets, width = 900 }: Host): Promise<HostPage> {
  const page = await openHost({
    html: `${OWN}<main>${around(EIGHT)}</main><footer style="height: 900px">Pied</footer>${WATCH}`,
    scripts: [],
    head: `${head}<script src="${newSite()}ctg.js" defer></script>`,
    width,
  });
  await page.loaded(8);
  return page;
}

const widgetsOf = ({ document }: HostPage): HTMLElement[] =>
  TAGS.flatMap((tag) => [...document.querySelectorAll<HTMLElement>(tag)]);

/** Everything that comes after the first drawing: what has no counts and no records yet is not measured. */
const settled = (page: HostPage): Promise<void> =>
  waitUntil(
    () => widgetsOf(page).every((one) => !textOf(one).includes('Chargement') && textOf(one).length > 60),
    'a widget is not drawn',
  );

/** A person uses one of each kind, without leaving the page. */
async function use(page: HostPage): Promise<void> {
  const [finder, , calendar] = widgetsOf(page);
  if (!finder || !calendar) throw new Error('no widgets');
  byRole(finder, 'button', 'Afficher plus').click();
  if (allByRole(calendar, 'button', 'Mois').length > 0) byRole(calendar, 'button', 'Mois').click();
  const next = () => allByRole(calendar, 'button', 'Mois suivant')[0];
  await waitUntil(next, 'no month');
  next()?.click();
  const record = finder.shadowRoot?.querySelector<HTMLElement>('details:not([open], .more) > summary');
  record?.click();
  await waitUntil(() => finder.shadowRoot?.querySelector('details[open] dl'), 'nothing opened');
}

function expectOwn(page: HostPage): void {
  const { window, document } = page;
  const { look, before } = window as unknown as Watched;
  const now = look();
  const changed = Object.keys(now).filter((name) => now[name] !== before.look[name]);
  expect(changed.map((name) => `${name}: ${before.look[name] ?? ''} > ${now[name] ?? ''}`)).to.deep.equal([]);
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.globals.includes(name));
  // Lit tells the page its versions; a browser names some of its own when they are first used.
  expect(added.filter((name) => !/^(lit|reactiveElement)[A-Za-z]+$/.test(name))).to.deep.equal([]);
  const symbols = Object.getOwnPropertySymbols(window).map(({ description }) => description);
  expect(symbols.filter((name) => name?.startsWith('ctg'))).to.deep.equal(['ctg-feed/1']);
  expect(document.adoptedStyleSheets).to.have.lengthOf(0);
  expect([window.history.length, window.location.href]).to.deep.equal([before.history, before.address]);
  expect(page.troubles).to.deep.equal([]);
}

afterEach(closeHosts);

describe('eight widgets on a page with', () => {
  for (const host of HOSTS) {
    it(host.name, async () => {
      const page = await openAs(host);
      const { window, document } = page;
      expect([window.scrollY, document.activeElement?.id]).to.deep.equal([150, 'own']);
      expectOwn(page);
      host.show?.(page);
      await settled(page);
      expect(widgetsOf(page).flatMap((one) => hardships(page, one))).to.deep.equal([]);
      await waitUntil(
        () => document.documentElement.scrollWidth <= window.innerWidth,
        `the page is ${document.documentElement.scrollWidth} px wide`,
      );
      await use(page);
      expectOwn(page);
      expect(widgetsOf(page).flatMap((one) => hardships(page, one))).to.deep.equal([]);
    });
  }
});
