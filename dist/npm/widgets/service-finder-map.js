/** The map that a finder offers beside its list: nothing of it is asked for before the person opens it. */
import { html, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { Late } from './late.js';
export class FinderMap {
    #open = false;
    #map;
    #part;
    /** @param show - Brings the person to the card of a service in the list. */
    constructor(host, show) {
        this.host = host;
        this.show = show;
        this.#part = new Late(host, () => loadPart('map'));
    }
    /** The button, and the map once it is open. `services` are all that were found, in the order of the list. */
    draw(context, services, settings) {
        const { words } = context;
        return html `<p class="row section">
        <button type="button" aria-expanded=${this.#open} @click=${this.#toggle}>
          ${this.#open ? words.hideMap : words.showMap}
        </button>
      </p>
      ${this.#open ? this.#opened(context, services, settings) : nothing}`;
    }
    #opened(context, services, settings) {
        const { part, failed } = this.#part;
        if (!part && !failed)
            return nothing;
        this.#map ??= part?.keptMap(this.host.renderRoot, this.show);
        return this.#map?.draw({ ...context, services, settings }) ?? html `<p role="status">${context.words.mapFailed}</p>`;
    }
    #toggle = () => {
        this.#open = !this.#open;
        if (this.#open)
            this.#part.ask();
        this.host.requestUpdate();
    };
}
