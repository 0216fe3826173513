/** The map as a finder has it: the button, a list of cards beside it, and what a person did. */
import { html, LitElement } from 'lit';
import type { Service } from '../../src/feed/types.js';
import { mapOffer, shared } from '../../src/text/fr.js';
import { baseStyles } from '../../src/ui/styles.js';
import { FinderMap } from '../../src/widgets/service-finder-map.js';
import { feedOf, SENS, serviceOf, VERON } from '../domain/feed.js';

const at = (commune: string, latitude: number, longitude: number) => ({ commune, latitude, longitude });

export const SERVICES: readonly Service[] = [
  serviceOf({ id: 'creche', name: 'Crèche des Lutins', place: at(SENS.code, 48.197, 3.288) }),
  serviceOf({ id: 'loisirs', name: 'Accueil de loisirs', place: at(SENS.code, 48.197, 3.288) }),
  serviceOf({ id: 'pmi', name: 'PMI', place: at(SENS.code, 48.197, 3.288) }),
  serviceOf({ id: 'mairie', name: 'Accueil de la mairie', place: { commune: VERON.code } }),
  serviceOf({ id: 'ecoute', name: 'Ligne d’écoute', attendance: ['remote'] }),
  serviceOf({ id: 'abri', name: 'Abri', sensitive: true, place: at(SENS.code, 48.2, 3.3) }),
];

export class MapHost extends LitElement {
  static override styles = [baseStyles];

  services: readonly Service[] = SERVICES;
  tiles = this.getAttribute('tiles') ?? '';
  attribution = this.getAttribute('attribution') ?? '';
  /** Ids of the services whose card was asked for. */
  readonly asked: string[] = [];
  readonly map = new FinderMap(this, (id) => {
    this.asked.push(id);
    this.renderRoot.querySelector<HTMLElement>(`#service-${id} h3`)?.focus();
  });
  readonly #feed = feedOf();

  /** Changes something and draws it. */
  async set(change: Partial<Pick<MapHost, 'services' | 'tiles' | 'attribution'>>): Promise<void> {
    Object.assign(this, change);
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override render(): unknown {
    const context = {
      feed: this.#feed,
      now: Date.parse('2026-11-24T10:00:00+01:00'),
      commune: VERON,
      words: { ...shared, ...mapOffer },
    };
    const { tiles, attribution } = this;
    return html`<div class="ctg">
      ${this.map.draw(context, this.services, { tiles, attribution })}
      ${this.services.map(({ id, name }) => html`<article id="service-${id}"><h3 tabindex="-1">${name}</h3></article>`)}
    </div>`;
  }
}

customElements.define('ctg-test-map', MapHost);

declare global {
  interface HTMLElementTagNameMap {
    'ctg-test-map': MapHost;
  }
}
