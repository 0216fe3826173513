/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { Late } from './late.js';
export class FinderMap {
    #open = false;
    #broken = false;
    #map;
    #subject;
    #part;
    /** @param show - Brings the person to the card of a service in the list. */
    constructor(host, show) {
        this.host = host;
        this.show = show;
        this.#part = new Late(host, () => loadPart('map'));
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
      ${this.#open && (this.#broken || this.#part.failed) ? html `<p role="status">${words.mapFailed}</p>` : nothing}
      <div data-map></div>`;
    }
    hostUpdated() {
        this.#map ??= this.#part.part?.keptMap();
        if (!this.#map || !this.#subject)
            return;
        const wanted = this.#open && !this.#broken;
        const place = wanted ? this.host.renderRoot.querySelector('[data-map]') : undefined;
        try {
            this.#map.show(place ?? undefined, this.#subject);
        }
        catch {
            this.#broken = true;
            this.host.requestUpdate();
        }
    }
    #toggle = () => {
        this.#open = !this.#open;
        this.#broken = false;
        if (this.#open)
            this.#part.ask();
        this.host.requestUpdate();
    };
}
