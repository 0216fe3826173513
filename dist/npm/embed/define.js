/** Registers elements, once: the same script twice on a page is silent, two versions say so. */
import { isAbleBrowser } from './able.js';
import { VERSION } from './version.js';
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
