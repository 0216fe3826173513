/** A browser below the floor keeps the fallback and hears no error; so does a server that renders the page. */
export const isAbleBrowser = (): boolean => 'customElements' in globalThis && 'ResizeObserver' in globalThis;
