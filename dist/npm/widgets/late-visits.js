/** How long a list waits for the visits, in ms: about what their file takes on a slow line. */
const PATIENCE = 1_000;
/**
 * Keeps a list of events in its place: the visits of services come in a file of their own, after the events, and would
 * stand above what is read. A list in sight waits for them a moment; those that come later still stand in it with the
 * next thing that a person does.
 */
export class LateVisits {
    /** What is shown, and was drawn without the visits. */
    #without;
    /** Not yet, now, or no more. */
    #waits;
    constructor(host) {
        this.host = host;
        /** Nothing is shown yet. */
        this.waiting = false;
        this.#release = () => {
            if (!this.#without)
                return;
            this.#without = undefined;
            this.host.requestUpdate();
        };
        host.addController(this);
        for (const type of ['click', 'input', 'keydown'])
            host.addEventListener(type, this.#release, { capture: true });
    }
    hostUpdate() {
        this.waiting = false;
    }
    /** The feed that a list is to show now; undefined while it waits. */
    show(feed) {
        const shown = this.#choose(feed);
        this.waiting = !shown;
        return shown;
    }
    #choose(feed) {
        if (!feed.pending.services) {
            const held = this.#without;
            // Another feed altogether is shown at once: what it has in common with the last is nothing.
            return held?.communes === feed.communes && this.#inSight() ? held : feed;
        }
        // The visits are asked for after all the events: a first part of those does not wait for them.
        if (feed.pending.events)
            this.#waits = false;
        if (this.#waits !== false && this.#inSight()) {
            if (!this.#waits)
                setTimeout(() => {
                    this.#waits = false;
                    this.host.requestUpdate();
                }, PATIENCE);
            this.#waits = true;
            return undefined;
        }
        return (this.#without = feed);
    }
    #release;
    #inSight() {
        const { top, bottom } = this.host.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
    }
}
