/** Registers elements, once: the same script twice on a page is silent, two versions say so. */
import { isAbleBrowser } from './able.js';
import { VERSION } from './version.js';

type ElementClass = CustomElementConstructor & { version?: string };

/** Gives `name` to `constructor` where the page has no such element yet. */
export function define(name: string, constructor: ElementClass): void {
  if (!isAbleBrowser()) return;
  const known = customElements.get(name) as ElementClass | undefined;
  if (!known) {
    constructor.version = VERSION;
    customElements.define(name, constructor);
  } else if (known !== constructor && known.version !== VERSION) {
    console.warn(`[ctg] <${name}> ${VERSION} was not defined: the page already has version ${known.version ?? '?'}.`);
  }
}
