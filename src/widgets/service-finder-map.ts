/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
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

export class FinderMap {
  #open = false;
  #map: ReturnType<Parts['map']['keptMap']> | undefined;
  readonly #part: Late<Parts['map']>;

  /** @param show - Brings the person to the card of a service in the list. */
  constructor(
    private readonly host: Host,
    private readonly show: (id: string) => void,
  ) {
    this.#part = new Late(host, () => loadPart('map'));
  }

  /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
  draw(context: MapContext, services: readonly Service[], settings: MapSettings): TemplateResult {
    const { words } = context;
    return html`<p class="row section">
        <button type="button" aria-expanded=${this.#open} @click=${this.#toggle}>
          ${this.#open ? words.hideMap : words.showMap}
        </button>
      </p>
      ${this.#open ? this.#opened(context, services, settings) : nothing}`;
  }

  #opened(context: MapContext, services: readonly Service[], settings: MapSettings): unknown {
    const { part, failed } = this.#part;
    if (!part && !failed) return nothing;
    this.#map ??= part?.keptMap(this.host.renderRoot, this.show);
    return this.#map?.draw({ ...context, services, settings }) ?? html`<p role="status">${context.words.mapFailed}</p>`;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    if (this.#open) this.#part.ask();
    this.host.requestUpdate();
  };
}
