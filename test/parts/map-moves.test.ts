import { expect } from '@open-wc/testing';
import { closeHosts, openHost } from '../support/host-page.js';
import type { MapHost } from '../support/map-host.js';
import '../support/map-host.js';
import { mount, names, surface, focused, press, open, place, newTiles } from '../support/opened-map.js';
import { byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

afterEach(closeHosts);

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
