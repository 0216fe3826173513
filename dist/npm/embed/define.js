/** Registers elements, once: the same script twice on a page is silent, two versions say so. */
import { VERSION } from './version.js';
/** A browser below the floor keeps the fallback and hears no error; so does a server that renders the page. */
export const isAbleBrowser = () => 'customElements' in globalThis && 'ResizeObserver' in globalThis;
/** Gives `name` to `constructor` where the page has no such element yet. */
export function define(name, constructor) {
    if (!isAbleBrowser())
        return;
    const known = customElements.get(name);
    if (!known) {
        constructor.version = VERSION;
        customElements.define(name, constructor);
    }
    else if (known !== constructor && known.version !== VERSION) {
        console.warn(`[ctg] <${name}> ${VERSION} was not defined: the page already has version ${known.version ?? '?'}.`);
    }
}
