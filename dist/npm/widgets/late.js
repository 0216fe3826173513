/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late {
    #part;
    #asked;
    constructor(host, load) {
        this.host = host;
        this.load = load;
        this.failed = false;
        this.#asked = false;
        /** Sends for it, anew where it could not be had. */
        this.ask = () => {
            if (!this.#asked)
                void this.#ask();
        };
    }
    /** The part, once it is there. */
    get part() {
        return this.#part;
    }
    async #ask() {
        this.#asked = true;
        try {
            this.#part = await this.load();
            this.failed = false;
        }
        catch {
            this.failed = true;
            this.#asked = false;
        }
        this.host.requestUpdate();
    }
}
