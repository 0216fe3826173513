const QUIET = 500;
/**
 * Text of a live region: while a person types, it waits until they stop, so that a screen reader hears results and
 * not keystrokes.
 */
export class Settled {
    #text = '';
    #timer;
    constructor(host) {
        this.host = host;
    }
    /** Gives the text to show now for the `text` that is true now. */
    show(text, typing) {
        clearTimeout(this.#timer);
        if (!typing)
            this.#text = text;
        else if (text !== this.#text) {
            this.#timer = setTimeout(() => {
                this.#text = text;
                this.host.requestUpdate();
            }, QUIET);
        }
        return this.#text;
    }
}
