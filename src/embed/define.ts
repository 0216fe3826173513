/** Registers elements, once: the same script twice on a page is silent, two versions say so. */
import { VERSION } from './version.js';

type ElementClass = CustomElementConstructor & { readonly version?: string };

/** Gives `name` to `constructor` where the page has no such element yet. */
export function define(name: string, constructor: CustomElementConstructor): void {
  const known = customElements.get(name) as ElementClass | undefined;
  if (!known) {
    Object.defineProperty(constructor, 'version', { value: VERSION });
    customElements.define(name, constructor);
  } else if (known !== constructor && known.version !== VERSION) {
    console.warn(`[ctg] <${name}> ${VERSION} was not defined: the page already has version ${known.version ?? '?'}.`);
  }
}
