import { page } from '../client/environment.js';
/** How long a slice may keep the page from anything else, in ms: on a slow phone it is under 50 with its drawing. */
const SLICE = 16;
/** Whether two keys hold the same values. */
export const isSame = (key, other) => key.length === other.length && key.every((value, i) => value === other[i]);
/**
 * Long work in slices, so that a page with thousands of records stays awake: what fits one slice is there at once,
 * what does not when it is done; until then the last result stands.
 */
export class Sliced {
    #result;
    #key = [];
    #work;
    /** @param later - Nobody waits for it: what waits, such as drawing, comes first. */
    constructor(host, later = false) {
        this.host = host;
        this.later = later;
    }
    /** A newer result is on its way. */
    get busy() {
        return !!this.#work;
    }
    /** The last result; `start` gives the work anew when a value of `key` is another. */
    get(key, start) {
        if (!isSame(key, this.#key)) {
            this.#key = key;
            const work = (this.#work = start());
            if (this.later || !this.#step(work))
                void this.#goOn(work);
        }
        return this.#result;
    }
    /** Runs a slice; true at the end of the work. */
    #step(work) {
        const until = page.now() + SLICE;
        do {
            const step = work.next();
            if (!step.done)
                continue;
            this.#result = step.value;
            this.#work = undefined;
            return true;
        } while (page.now() < until);
        return false;
    }
    async #goOn(work) {
        // Drawn first: a message alone may come before the next frame.
        if (this.later)
            await nextFrame();
        do
            await page.pause();
        while (this.#work === work && !this.#step(work));
        if (!this.#work)
            this.host.requestUpdate();
    }
}
/** Resolves at the next frame; at once where the page is hidden, which draws none and has no one to wait for. */
export const nextFrame = () => document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(resolve));
