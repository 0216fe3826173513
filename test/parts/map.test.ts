import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { closeHosts, newSite, openHost, requestsOf } from '../support/host-page.js';
import type { MapHost } from '../support/map-host.js';
import { SERVICES } from '../support/map-host.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const mount = (): Promise<MapHost> => fixture<MapHost>(html`<ctg-test-map></ctg-test-map>`);
const markers = (host: Element) =>
  allByRole(host, 'button').filter(({ className }) => className.includes('map-marker'));
const names = (host: Element) => markers(host).map((marker) => plain(marker.getAttribute('aria-label')));
const surface = (host: Element) => byRole(host, 'group', 'Carte');
const focused = (host: Element) => host.shadowRoot?.activeElement;
const press = (on: Element, key: string) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));

/** Opens the map and waits until its markers, or as many as are told, are there. */
async function open<Host extends Element>(host: Host, count = 2): Promise<Host> {
  byRole(host, 'button', 'Afficher la carte').click();
  await waitUntil(() => markers(host).length === count, 'the markers');
  return host;
}

/** Where a marker stands in the map, in pixels from its upper left corner. */
function place(host: Element, name: string | RegExp): { x: number; y: number } {
  const [marker, map] = [byRole(host, 'button', name), surface(host)].map((one) => one.getBoundingClientRect());
  return { x: marker!.x + marker!.width / 2 - map!.x, y: marker!.y + marker!.height / 2 - map!.y };
}

/** An address of pictures of its own, and how many were asked for. */
function newTiles(folder = '') {
  const key = newSite().split('/')[2] ?? '';
  return {
    tiles: `${location.origin}/__tiles/${key}/${folder}{z}/{x}/{y}.png`,
    asked: async () => (await requestsOf(`/__site/${key}/`))['total'] ?? 0,
  };
}

/** Files of this page that were asked for since a moment, but for the sources of the map itself. */
const requestsSince = (moment: number) =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime, name }) => startTime >= moment && !/\/(src|node_modules|__wds|__web)/.test(name))
    .map(({ name }) => name);

afterEach(closeHosts);

describe('a map that nobody opened', () => {
  it('is a button that says so, and asks for nothing', async () => {
    const { tiles, asked } = newTiles();
    const host = await mount();
    await host.set({ tiles });
    const button = byRole(host, 'button', 'Afficher la carte');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(allByRole(host, 'region')).to.be.empty;
    await nextFrame();
    expect(await asked()).to.equal(0);
  });
});

describe('a map without a background', () => {
  it('is a region with a marker for each place, named after what is there', async () => {
    const host = await open(await mount());
    expect(byRole(host, 'button', 'Masquer la carte').getAttribute('aria-expanded')).to.equal('true');
    byRole(host, 'region', 'Carte des services');
    expect(names(host)).to.deep.equal(['3 services à Sens', 'Accueil de la mairie, Véron']);
    for (const marker of markers(host)) {
      const { width, height } = marker.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('says what it is, whom it leaves out, and whose place is not exact', async () => {
    const text = textOf(await open(await mount()));
    expect(text).to.contain('Plan schématique, sans fond de carte.');
    expect(text).to.contain('2 services sans lieu à montrer ne sont pas sur la carte : voir la liste.');
    expect(text).to.contain('1 service dont l’adresse exacte n’est pas connue est placé au centre de sa commune.');
    expect(text)
      .to.contain('Saint-Denis-lès-Sens')
      .and.to.match(/\d k?m/);
    expect(text).not.to.contain('Fond de carte');
  });

  it('lets no request leave', async () => {
    const host = await mount();
    const before = performance.now();
    await open(host);
    await nextFrame();
    expect(requestsSince(before)).to.deep.equal([]);
    for (const tiles of ['https://tuiles.example/', 'javascript:{z}{x}{y}']) await host.set({ tiles });
    await nextFrame();
    expect(host.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('passes the checks of axe', async () => {
    const host = await open(await mount());
    byRole(host, 'button', '3 services à Sens').click();
    await expect(host).to.be.accessible();
  });

  it('is gone once it is closed, and comes back', async () => {
    const host = await open(await mount());
    byRole(host, 'button', 'Masquer la carte').click();
    await host.updateComplete;
    expect(allByRole(host, 'region')).to.be.empty;
    await open(host);
    expect(names(host)).to.have.length(2);
  });

  it('stays where it is when its element moves on the page', async () => {
    const host = await open(await mount());
    host.parentElement?.append(host);
    await host.updateComplete;
    await nextFrame();
    expect(names(host)).to.have.length(2);
    await host.set({ services: SERVICES.slice(3) });
    expect(names(host)).to.deep.equal(['Accueil de la mairie, Véron']);
  });

  it('is drawn once the tab that it stands in is opened', async () => {
    const host = await mount();
    host.style.display = 'none';
    byRole(host, 'button').click();
    await waitUntil(() => host.shadowRoot?.querySelector('section'), 'the map');
    expect(host.shadowRoot?.querySelectorAll('.map-marker')).to.have.length(0);
    host.style.display = '';
    await waitUntil(() => markers(host).length === 2, 'the markers');
  });
});

describe('a marker', () => {
  it('opens what is there, from which one goes to a card of the list', async () => {
    const host = await open(await mount());
    const marker = byRole(host, 'button', '3 services à Sens');
    marker.click();
    expect(marker.getAttribute('aria-expanded')).to.equal('true');
    const panel = byRole(host, 'group', '3 services à Sens');
    expect(plain(focused(host)?.textContent)).to.equal('3 services à Sens');
    expect(allByRole(panel, 'listitem')).to.have.length(3);
    byRole(panel, 'button', 'Voir la fiche : PMI').click();
    expect(host.asked).to.deep.equal(['pmi']);
    expect(plain(focused(host)?.textContent)).to.equal('PMI');
  });

  it('says where the place is not exact', async () => {
    const host = await open(await mount());
    byRole(host, 'button', 'Accueil de la mairie, Véron').click();
    expect(textOf(byRole(host, 'group', 'Accueil de la mairie, Véron'))).to.contain(
      'Repère au centre de la commune : l’adresse exacte n’est pas connue.',
    );
  });

  it('has the person back when they close it, by Escape or by its button', async () => {
    const host = await open(await mount());
    const marker = byRole(host, 'button', '3 services à Sens');
    marker.click();
    press(focused(host)!, 'Escape');
    expect(focused(host) === marker).to.equal(true);
    expect(allByRole(host, 'group', '3 services à Sens')).to.be.empty;
    marker.click();
    byRole(host, 'button', 'Fermer').click();
    expect(focused(host) === marker).to.equal(true);
  });

  it('leaves Escape to the page while nothing is open', async () => {
    const host = await open(await mount());
    expect(press(surface(host), 'Escape')).to.equal(true);
  });

  it('is stressed while the person is at its card', async () => {
    const host = await open(await mount());
    const looks = () => markers(host).map((marker) => getComputedStyle(marker, '::before').outlineStyle);
    host.shadowRoot?.querySelector<HTMLElement>('#service-mairie h3')?.focus();
    expect(looks()).to.deep.equal(['none', 'solid']);
    byRole(host, 'button', 'Masquer la carte').focus();
    expect(looks()).to.deep.equal(['none', 'none']);
  });

  it('that is closer to another shares it, and parts from it from nearer', async () => {
    const host = await open(await mount());
    for (let i = 0; i < 6; i++) byRole(host, 'button', 'Réduire la carte').click();
    expect(names(host)).to.deep.equal(['4 services : Sens et Véron']);
    byRole(host, 'button', '4 services : Sens et Véron').click();
    byRole(host, 'button', 'Voir de plus près').click();
    expect(names(host)).to.deep.equal(['3 services à Sens', 'Accueil de la mairie, Véron']);
    expect(focused(host) === surface(host)).to.equal(true);
  });

  it('keeps the person through a change of zoom', async () => {
    const host = await open(await mount());
    byRole(host, 'button', '3 services à Sens').focus();
    press(focused(host)!, '-');
    expect(plain(focused(host)?.getAttribute('aria-label'))).to.equal('3 services à Sens');
  });
});

describe('the list and the map', () => {
  it('are in step: the view follows what is found', async () => {
    const host = await open(await mount());
    await host.set({ services: SERVICES.slice(3, 4) });
    expect(names(host)).to.deep.equal(['Accueil de la mairie, Véron']);
    const { x } = place(host, /Véron/);
    expect(x).to.be.closeTo(surface(host).clientWidth / 2, 2);
  });

  it('the view stays where the person put it, until they centre it again', async () => {
    const host = await open(await mount());
    press(surface(host), 'ArrowRight');
    const moved = place(host, /Véron/);
    await host.set({ services: SERVICES.slice(3, 4) });
    expect(place(host, /Véron/)).to.deep.equal(moved);
    byRole(host, 'button', 'Recentrer').click();
    expect(place(host, /Véron/).x).to.be.closeTo(surface(host).clientWidth / 2, 2);
  });

  it('an open marker closes when its service is no longer found', async () => {
    const host = await open(await mount());
    byRole(host, 'button', '3 services à Sens').click();
    await host.set({ services: SERVICES.slice(3) });
    expect(allByRole(host, 'group').map((group) => group.getAttribute('aria-label'))).to.deep.equal(['Carte']);
    expect(focused(host) === surface(host)).to.equal(true);
  });

  it('nothing found is said', async () => {
    const host = await open(await mount());
    await host.set({ services: [] });
    expect(names(host)).to.deep.equal([]);
    expect(textOf(host)).to.contain('Aucun service à montrer sur la carte.');
  });
});

describe('moving the map', () => {
  it('by keys: arrows, + and −, and no other', async () => {
    const host = await open(await mount());
    const start = place(host, /Véron/);
    press(surface(host), 'ArrowRight');
    press(surface(host), 'ArrowDown');
    expect(place(host, /Véron/).x).to.be.closeTo(start.x - 80, 1);
    expect(place(host, /Véron/).y).to.be.closeTo(start.y - 80, 1);
    for (const key of ['Tab', 'Enter', 'a', 'Home']) expect(press(surface(host), key), key).to.equal(true);
    byRole(host, 'button', 'Recentrer').click();
    const apart = () => place(host, /Sens/).y - place(host, /Véron/).y;
    const before = apart();
    press(surface(host), '-');
    expect(apart()).to.be.closeTo(before / 2, 1.5);
    press(surface(host), '+');
    expect(apart()).to.be.closeTo(before, 1.5);
  });

  it('leaves the wheel to the page until the person is in the map or holds Ctrl', async () => {
    const host = await open(await mount());
    const turn = (init: WheelEventInit) =>
      surface(host).dispatchEvent(new WheelEvent('wheel', { cancelable: true, bubbles: true, deltaY: 100, ...init }));
    expect(turn({})).to.equal(true);
    expect(turn({ ctrlKey: true })).to.equal(false);
    surface(host).focus();
    expect(turn({})).to.equal(false);
  });

  it('leaves one finger to the page', async () => {
    const host = await open(await mount());
    expect(getComputedStyle(surface(host)).touchAction).to.equal('pan-x pan-y');
  });

  it('goes no further than the last zoom, and says so without losing the person', async () => {
    const host = await open(await mount());
    const nearer = byRole(host, 'button', 'Agrandir la carte');
    nearer.focus();
    for (let i = 0; i < 20; i++) nearer.click();
    expect(nearer.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(host) === nearer).to.equal(true);
    expect(byRole(host, 'button', 'Réduire la carte').getAttribute('aria-disabled')).to.equal('false');
  });

  it('takes a drag with the mouse for no press', async () => {
    const host = await open(await mount());
    const map = surface(host);
    const start = place(host, /Véron/);
    const at = (type: string, x: number) =>
      map.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          pointerType: 'mouse',
          button: 0,
          clientX: x,
          clientY: 50,
          bubbles: true,
        }),
      );
    // No such pointer is down for the browser, which refuses to capture it.
    map.setPointerCapture = () => undefined;
    at('pointerdown', 100);
    at('pointermove', 130);
    at('pointerup', 130);
    expect(place(host, /Véron/).x).to.be.closeTo(start.x + 30, 1);
    at('pointermove', 200);
    expect(place(host, /Véron/).x).to.be.closeTo(start.x + 30, 1);
  });
});

describe('a background', () => {
  it('is asked for once the map is open, without cookies, and its owner is named', async () => {
    const { tiles, asked } = newTiles();
    const host = await mount();
    await host.set({ tiles, attribution: '© Contributeurs OpenStreetMap https://www.openstreetmap.org/copyright' });
    await open(host);
    expect(textOf(host)).to.contain('Fond de carte : © Contributeurs OpenStreetMap');
    const link = byRole(host, 'link', 'www.openstreetmap.org/copyright');
    expect(link.getAttribute('href')).to.equal('https://www.openstreetmap.org/copyright');
    const pictures = () => [...(host.shadowRoot?.querySelectorAll('img') ?? [])];
    await waitUntil(() => pictures().length > 0 && pictures().every((one) => one.naturalWidth === 256), 'pictures', {
      interval: 10,
      timeout: 5000,
    });
    // To another host than the page's no cookie goes with them.
    expect(pictures().every(({ alt, crossOrigin }) => alt === '' && crossOrigin === 'anonymous')).to.equal(true);
    expect(await asked()).to.be.greaterThan(0);
    expect(textOf(host)).not.to.contain('ne répond pas').and.not.to.contain('Plan schématique');
  });

  it('without attribution is named after its host', async () => {
    const host = await mount();
    await host.set({ tiles: newTiles().tiles });
    await open(host);
    expect(textOf(host)).to.contain(`Fond de carte : ${location.host}`);
  });

  it('that does not answer leaves the plan, and is said', async () => {
    const host = await mount();
    await host.set({ tiles: newTiles('missing/').tiles });
    await open(host);
    await waitUntil(() => textOf(host).includes('Le fond de carte ne répond pas.'), 'the words');
    expect(names(host)).to.have.length(2);
    expect(textOf(host)).to.contain('Saint-Denis-lès-Sens');
  });
});

describe('the strictest page', () => {
  const strictPage = async () => {
    const page = await openHost({
      strict: true,
      html: '<ctg-test-map></ctg-test-map>',
      scripts: ['/test/support/map-host.ts'],
      kind: 'module',
    });
    await waitUntil(() => page.document.querySelector('ctg-test-map')?.shadowRoot, 'the element');
    return { page, host: page.find('ctg-test-map') as HTMLElement & Pick<MapHost, 'asked'> };
  };

  it('has the map: no markup is parsed and no style is written into it', async () => {
    const { page, host } = await strictPage();
    await open(host);
    byRole(host, 'button', '3 services à Sens').click();
    byRole(host, 'button', 'Voir la fiche : PMI').click();
    expect(host.asked).to.deep.equal(['pmi']);
    expect(getComputedStyle(surface(host)).position).to.equal('relative');
    const { violations, failures } = page.window;
    expect([...violations, ...failures]).to.deep.equal([]);
  });
});
