const MINUTE = 60_000;
/**
 * Draws its host anew when the minute turns, so that « ouvert » never outlives closing time. A page that nobody sees
 * needs no timer; when it is seen again, out of another tab, a pocket or the browser's history, it is right at once.
 */
export class Clock {
    #timer;
    /** @param read - Gives the present moment in epoch milliseconds. */
    constructor(host, read) {
        this.host = host;
        this.read = read;
    }
    hostConnected() {
        document.addEventListener('visibilitychange', this.#turn);
        addEventListener('pageshow', this.#shown);
        this.#schedule();
    }
    hostDisconnected() {
        document.removeEventListener('visibilitychange', this.#turn);
        removeEventListener('pageshow', this.#shown);
        clearTimeout(this.#timer);
    }
    /** A page that is shown for the first time has just been drawn. */
    #shown = ({ persisted }) => {
        if (persisted)
            this.#turn();
    };
    #turn = () => {
        if (!document.hidden)
            this.host.requestUpdate();
        this.#schedule();
    };
    #schedule() {
        clearTimeout(this.#timer);
        if (!document.hidden)
            this.#timer = setTimeout(this.#turn, MINUTE - (this.read() % MINUTE));
    }
}
