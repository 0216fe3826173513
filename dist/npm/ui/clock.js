const MINUTE = 60_000;
/** Draws its host anew when the minute turns, so that « ouvert » never outlives closing time. */
export class Clock {
    #timer;
    /** @param read - Gives the present moment in epoch milliseconds. */
    constructor(host, read) {
        this.host = host;
        this.read = read;
    }
    hostConnected() {
        this.#schedule();
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
    }
    #schedule() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.host.requestUpdate();
            this.#schedule();
        }, MINUTE - (this.read() % MINUTE));
    }
}
