/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
export class FinderMap {
    #open = false;
    #failed = false;
    #map;
    #subject;
    /** @param show - Brings the person to the card of a service in the list. */
    constructor(host, show) {
        this.host = host;
        this.show = show;
        host.addController(this);
    }
    /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
    draw(context, services, settings) {
        const { feed, now, commune, words } = context;
        this.#subject = { feed, now, commune, words, services, settings, show: this.show };
        return html `<p class="row section">
        <button type="button" aria-expanded=${this.#open} @click=${this.#toggle}>
          ${this.#open ? words.hideMap : words.showMap}
        </button>
      </p>
      ${this.#failed ? html `<p role="status">${words.mapFailed}</p>` : nothing}
      <div data-map></div>`;
    }
    hostUpdated() {
        const wanted = this.#open && !this.#failed;
        if (wanted && !this.#map)
            void this.#load();
        if (typeof this.#map !== 'object' || !this.#subject)
            return;
        const place = wanted ? this.host.renderRoot.querySelector('[data-map]') : undefined;
        try {
            this.#map.show(place ?? undefined, this.#subject);
        }
        catch {
            this.#fail();
        }
    }
    #toggle = () => {
        this.#open = !this.#open;
        this.#failed = false;
        this.host.requestUpdate();
    };
    async #load() {
        this.#map = 'asked';
        try {
            this.#map = (await loadPart('map')).keptMap();
            this.host.requestUpdate();
        }
        catch {
            this.#map = undefined;
            this.#fail();
        }
    }
    #fail() {
        this.#failed = true;
        this.host.requestUpdate();
    }
}
