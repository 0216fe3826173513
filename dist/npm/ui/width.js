/**
 * Says whether the element itself (not the window) is narrow. An observer and not a container query: containment
 * would let the element collapse in a flex row of the host page. What is measured is what the element draws: a page
 * may have made the element itself inline (`* { all: unset }`), and that has no width.
 */
export class Width {
    #measured;
    #frame;
    #watched;
    #observer;
    /** @param limit - Width in CSS pixels below which the element is narrow. */
    constructor(host, limit) {
        this.host = host;
        this.limit = limit;
        /** Below the limit; an element that is not laid out (a hidden tab) counts as narrow. */
        this.narrow = true;
        this.#measured = false;
        this.#frame = 0;
        this.#observer = new ResizeObserver(([entry]) => {
            // Drawing within the observer's own turn would change the height that it watches: the browser reports a
            // « ResizeObserver loop » to the host page's error handlers.
            cancelAnimationFrame(this.#frame);
            this.#frame = requestAnimationFrame(() => {
                this.#set(entry?.contentRect.width ?? 0);
            });
        });
        host.addController(this);
    }
    hostUpdate() {
        // Once at once, so that the first drawing is the right one.
        if (!this.#measured)
            this.narrow = this.host.getBoundingClientRect().width < this.limit;
        this.#measured = true;
    }
    hostUpdated() {
        const drawn = this.host.shadowRoot?.firstElementChild ?? this.host;
        if (drawn === this.#watched || !this.host.isConnected)
            return;
        this.#observer.disconnect();
        this.#observer.observe((this.#watched = drawn));
    }
    hostConnected() {
        if (this.#measured)
            this.hostUpdated();
    }
    hostDisconnected() {
        this.#observer.disconnect();
        this.#watched = undefined;
        cancelAnimationFrame(this.#frame);
    }
    #set(width) {
        const narrow = width < this.limit;
        if (narrow === this.narrow)
            return;
        this.narrow = narrow;
        this.host.requestUpdate();
    }
}
