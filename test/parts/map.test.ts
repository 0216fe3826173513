import { expect, nextFrame } from '@open-wc/testing';
import { closeHosts } from '../support/host-page.js';
import { SERVICES } from '../support/map-host.js';
import {
  mount,
  markers,
  names,
  surface,
  focused,
  press,
  open,
  place,
  newTiles,
  requestsSince,
} from '../support/opened-map.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

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

  it('is where the person left it when it comes back', async () => {
    const host = await open(await mount());
    const left = place(host, 'Accueil de la mairie, Véron');
    press(surface(host), 'ArrowRight');
    await waitUntil(() => place(host, 'Accueil de la mairie, Véron').x < left.x, 'the map to move');
    const moved = place(host, 'Accueil de la mairie, Véron');
    byRole(host, 'button', 'Masquer la carte').click();
    await host.updateComplete;
    await open(host);
    await nextFrame();
    expect(place(host, 'Accueil de la mairie, Véron')).to.deep.equal(moved);
  });

  it('says so where it cannot be drawn, and is tried anew when it is opened again', async () => {
    const host = await mount();
    const { ResizeObserver } = window;
    window.ResizeObserver = undefined as unknown as typeof ResizeObserver;
    try {
      byRole(host, 'button', 'Afficher la carte').click();
      await waitUntil(() => allByRole(host, 'status').length, 'the words');
    } finally {
      window.ResizeObserver = ResizeObserver;
    }
    expect(plain(byRole(host, 'status').textContent)).to.equal(
      'La carte ne peut pas s’afficher ici. La liste, elle, est complète.',
    );
    expect(allByRole(host, 'article')).to.have.length(SERVICES.length);
    byRole(host, 'button', 'Masquer la carte').click();
    await host.updateComplete;
    expect(allByRole(host, 'status')).to.be.empty;
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
