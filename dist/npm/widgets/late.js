/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late {
    constructor(host, load) {
        this.host = host;
        this.load = load;
        /** Whether it was sent for. */
        this.used = false;
        this.failed = false;
        /** Sends for it, anew where it could not be had. */
        this.ask = () => {
            if (this.failed || !this.used)
                void this.#ask();
        };
    }
    async #ask() {
        this.used = true;
        this.failed = false;
        try {
            this.part = await this.load();
        }
        catch {
            this.failed = true;
        }
        this.host.requestUpdate();
    }
}
