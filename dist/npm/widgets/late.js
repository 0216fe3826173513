/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late {
    constructor(host, load) {
        this.host = host;
        this.load = load;
        /** It was asked for, and has not failed since. */
        this.asked = false;
        /** It could not be had: so until it is there, whatever is tried meanwhile. */
        this.failed = false;
        /** Sends for it, anew where it could not be had. */
        this.ask = () => {
            if (!this.asked)
                void this.#ask();
        };
    }
    async #ask() {
        this.asked = true;
        try {
            this.part = await this.load();
            this.failed = false;
        }
        catch {
            this.asked = false;
            this.failed = true;
        }
        this.host.requestUpdate();
    }
}
