import { loadPart } from '../client/parts.js';
import { languageOf } from '../text/words.js';
/** The words of the language that an element stands in; French is at hand, another is loaded when used. */
export class Language {
    #code;
    /** @param french - The words of the host, which are at hand. */
    constructor(host, french) {
        this.host = host;
        this.french = french;
        host.addController(this);
    }
    hostUpdate() {
        const code = languageOf(this.host);
        if (code === this.#code)
            return;
        this.#code = code;
        this.words = code === 'fr' ? this.french() : undefined;
        if (code !== 'fr')
            void this.#load(code);
    }
    async #load(code) {
        let words = this.french();
        try {
            // English has the words of every element.
            words = (await loadPart('messages-en')).messagesIn(code);
        }
        catch {
            // French is shown instead; the console has been told.
        }
        if (code !== this.#code)
            return;
        this.words = words;
        this.host.requestUpdate();
    }
}
