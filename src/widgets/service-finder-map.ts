/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import { mapPoints } from '../domain/map-points.js';
import type { Commune, Feed, Service } from '../feed/types.js';
import type { mapOffer, SharedWords } from '../text/fr.js';

type ServiceMap = ReturnType<Parts['map']['createMap']>;

export interface MapContext {
  readonly feed: Feed;
  readonly now: number;
  readonly commune: Commune | undefined;
  readonly words: SharedWords & typeof mapOffer;
}

export interface MapSettings {
  readonly tiles: string;
  readonly attribution: string;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export class FinderMap implements ReactiveController {
  #open = false;
  #failed = false;
  #map: ServiceMap | undefined;
  /** What the map stands in and was made with. */
  #place: HTMLElement | undefined;
  #made = '';
  #last: { context: MapContext; services: readonly Service[]; settings: MapSettings } | undefined;

  /** @param show - Brings the person to the card of a service in the list. */
  constructor(
    private readonly host: Host,
    private readonly show: (id: string) => void,
  ) {
    host.addController(this);
  }

  /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
  draw(context: MapContext, services: readonly Service[], settings: MapSettings): TemplateResult {
    this.#last = { context, services, settings };
    const { words } = context;
    return html`<p class="row section">
        <button
          type="button"
          aria-expanded=${this.#open}
          @click=${() => {
            this.#open = !this.#open;
            this.#failed = false;
            this.host.requestUpdate();
          }}
        >
          ${this.#open ? words.hideMap : words.showMap}
        </button>
      </p>
      ${this.#failed ? html`<p role="status">${words.mapFailed}</p>` : nothing}
      <div data-map></div>`;
  }

  /** Stresses the marker of the service whose card has the focus. */
  mark(id?: string): void {
    this.#map?.mark(id);
  }

  hostUpdated(): void {
    const { context, settings } = this.#last ?? {};
    const made = [context?.words.lang, settings?.tiles, settings?.attribution].join('\n');
    const drawn = this.host.renderRoot.querySelector<HTMLElement>('[data-map]') ?? undefined;
    const place = this.#open && !this.#failed ? drawn : undefined;
    if (place === this.#place && made === this.#made) {
      if (this.#map) this.#update(this.#map);
      return;
    }
    this.#map?.destroy();
    this.#map = undefined;
    this.#place = place;
    this.#made = made;
    if (place) void this.#make(place, made);
  }

  async #make(place: HTMLElement, made: string): Promise<void> {
    try {
      const { createMap } = await loadPart('map');
      // The person, or the page, has thought better of it meanwhile.
      if (this.#map || this.#place !== place || this.#made !== made || !this.#last) return;
      const { context, settings } = this.#last;
      this.#map = createMap(place, { words: context.words, ...settings, show: this.show });
      this.#update(this.#map);
    } catch {
      this.#failed = true;
      this.host.requestUpdate();
    }
  }

  #update(map: ServiceMap): void {
    if (!this.#last) return;
    const { feed, now, commune } = this.#last.context;
    map.update({ ...mapPoints(feed, this.#last.services, now), communes: feed.communes, commune });
  }
}
