import { shared } from '../client/documents.js';
import { loadPart } from '../client/parts.js';
export class PageUrl {
    #synced;
    #asked;
    constructor(host, choices) {
        this.host = host;
        this.choices = choices;
        this.#asked = false;
        /** What the address asks for is not known yet: a drawing would show everything, and then what was asked for. */
        this.waiting = false;
        host.addController(this);
    }
    /** The page's address with these choices; undefined where it keeps none. */
    link(change) {
        return this.#synced?.link(change);
    }
    hostConnected() {
        this.#synced?.start();
    }
    hostUpdate() {
        if (!this.#asked && this.choices.name() !== null)
            void this.#load();
    }
    hostUpdated() {
        this.#synced?.tell();
    }
    hostDisconnected() {
        this.#synced?.stop();
    }
    async #load() {
        this.#asked = this.waiting = true;
        try {
            const { SyncedUrl } = await loadPart('page-url');
            this.#synced = new SyncedUrl(this.choices, shared());
            if (this.host.isConnected)
                this.#synced.start();
        }
        catch {
            // The element goes on without; the console has been told.
        }
        this.waiting = false;
        this.host.requestUpdate();
    }
}
