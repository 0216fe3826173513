/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { Commune, Feed, Service } from '../feed/types.js';
import type { mapOffer, SharedWords } from '../text/fr.js';

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
type KeptMap = ReturnType<Parts['map']['keptMap']>;

export class FinderMap implements ReactiveController {
  #open = false;
  #failed = false;
  #map: KeptMap | 'asked' | undefined;
  #subject: Parameters<KeptMap['show']>[1] | undefined;

  /** @param show - Brings the person to the card of a service in the list. */
  constructor(
    private readonly host: Host,
    private readonly show: (id: string) => void,
  ) {
    host.addController(this);
  }

  /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
  draw(context: MapContext, services: readonly Service[], settings: MapSettings): TemplateResult {
    const { feed, now, commune, words } = context;
    this.#subject = { feed, now, commune, words, services, settings, show: this.show };
    return html`<p class="row section">
        <button type="button" aria-expanded=${this.#open} @click=${this.#toggle}>
          ${this.#open ? words.hideMap : words.showMap}
        </button>
      </p>
      ${this.#failed ? html`<p role="status">${words.mapFailed}</p>` : nothing}
      <div data-map></div>`;
  }

  hostUpdated(): void {
    const wanted = this.#open && !this.#failed;
    if (wanted && !this.#map) void this.#load();
    if (typeof this.#map !== 'object' || !this.#subject) return;
    const place = wanted ? this.host.renderRoot.querySelector<HTMLElement>('[data-map]') : undefined;
    try {
      this.#map.show(place ?? undefined, this.#subject);
    } catch {
      this.#fail();
    }
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#failed = false;
    this.host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#map = 'asked';
    try {
      this.#map = (await loadPart('map')).keptMap();
      this.host.requestUpdate();
    } catch {
      this.#map = undefined;
      this.#fail();
    }
  }

  #fail(): void {
    this.#failed = true;
    this.host.requestUpdate();
  }
}
