/** A map in a test: how it is opened, and what stands in it. */
import { fixture, html } from '@open-wc/testing';
import { newSite, requestsOf } from './host-page.js';
import type { MapHost } from './map-host.js';
import { allByRole, byRole, plain } from './user.js';
import { waitUntil } from './wait.js';

export const mount = (): Promise<MapHost> => fixture<MapHost>(html`<ctg-test-map></ctg-test-map>`);
export const markers = (host: Element) =>
  allByRole(host, 'button').filter(({ className }) => className.includes('map-marker'));
export const names = (host: Element) => markers(host).map((marker) => plain(marker.getAttribute('aria-label')));
export const surface = (host: Element) => byRole(host, 'group', 'Carte');
export const focused = (host: Element) => host.shadowRoot?.activeElement;
export const press = (on: Element, key: string) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));

/** Opens the map and waits until its markers, or as many as are told, are there. */
export async function open<Host extends Element>(host: Host, count = 2): Promise<Host> {
  byRole(host, 'button', 'Afficher la carte').click();
  await waitUntil(() => markers(host).length === count, 'the markers');
  return host;
}

/** Where a marker stands in the map, in pixels from its upper left corner. */
export function place(host: Element, name: string | RegExp): { x: number; y: number } {
  const [marker, map] = [byRole(host, 'button', name), surface(host)].map((one) => one.getBoundingClientRect());
  return { x: marker!.x + marker!.width / 2 - map!.x, y: marker!.y + marker!.height / 2 - map!.y };
}

/** An address of pictures of its own, and how many were asked for. */
export function newTiles(folder = '') {
  const key = newSite().split('/')[2] ?? '';
  return {
    tiles: `${location.origin}/__tiles/${key}/${folder}{z}/{x}/{y}.png`,
    asked: async () => (await requestsOf(`/__site/${key}/`))['total'] ?? 0,
  };
}

/** Files of this page that were asked for since a moment, but for the sources of the map itself. */
export const requestsSince = (moment: number) =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime, name }) => startTime >= moment && !/\/(src|node_modules|__wds|__web)/.test(name))
    .map(({ name }) => name);
