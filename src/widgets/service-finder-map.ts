/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { Commune, Feed, Service } from '../feed/types.js';
import type { mapOffer, SharedWords } from '../text/fr.js';
import { Late } from './late.js';

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
  #broken = false;
  #map: KeptMap | undefined;
  #subject: Parameters<KeptMap['show']>[1] | undefined;
  readonly #part: Late<Parts['map']>;

  /** @param show - Brings the person to the card of a service in the list. */
  constructor(
    private readonly host: Host,
    private readonly show: (id: string) => void,
  ) {
    this.#part = new Late(host, () => loadPart('map'));
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
      ${this.#open && (this.#broken || this.#part.failed) ? html`<p role="status">${words.mapFailed}</p>` : nothing}
      <div data-map></div>`;
  }

  hostUpdated(): void {
    this.#map ??= this.#part.part?.keptMap();
    if (!this.#map || !this.#subject) return;
    const wanted = this.#open && !this.#broken;
    const place = wanted ? this.host.renderRoot.querySelector<HTMLElement>('[data-map]') : undefined;
    try {
      this.#map.show(place ?? undefined, this.#subject);
    } catch {
      this.#broken = true;
      this.host.requestUpdate();
    }
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#broken = false;
    if (this.#open) this.#part.ask();
    this.host.requestUpdate();
  };
}
