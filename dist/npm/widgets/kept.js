import { noChange } from 'lit';
import { isSame } from './sliced.js';
/** A piece of an element that stays as it is while what it tells of does: it is not even compared. */
export class Kept {
    #key = [];
    /** @param selector - Finds the piece: where it is not there, it is drawn whatever it tells of. */
    constructor(host, selector) {
        this.host = host;
        this.selector = selector;
    }
    /** What `draw` gives where a value of `key` is another. */
    draw(key, draw) {
        const same = isSame(key, this.#key);
        this.#key = key;
        return same && this.host.shadowRoot?.querySelector(this.selector) ? noChange : draw();
    }
}
