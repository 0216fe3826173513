import { loadPart } from '../../client/parts.js';
/** The names of the audiences, sent for when they are first asked for; until then, and without them, there are none. */
export class AudienceNames {
    #part;
    #asked = false;
    constructor(host) {
        this.host = host;
    }
    in(words) {
        if (!this.#asked)
            void this.#load();
        return this.#part?.audienceNames(words);
    }
    async #load() {
        this.#asked = true;
        try {
            this.#part = await loadPart('audiences');
            this.host.requestUpdate();
        }
        catch {
            // The filter stays out of sight; the console has been told.
        }
    }
}
