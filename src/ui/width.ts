import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says whether the element itself (not the window) is narrow. An observer and not a container query: containment
 * would let the element collapse in a flex row of the host page. What is measured is what the element draws: a page
 * may have made the element itself inline (`* { all: unset }`), and that has no width.
 */
export class Width implements ReactiveController {
  /** Below the limit; an element that is not laid out (a hidden tab) counts as narrow. */
  narrow = true;
  #measured = false;
  #frame = 0;
  #watched: Element | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    // Drawing within the observer's own turn would change the height that it watches: the browser reports a
    // « ResizeObserver loop » to the host page's error handlers.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#set(entry?.contentRect.width ?? 0);
    });
  });

  /** @param limit - Width in CSS pixels below which the element is narrow. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly limit: number,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    // Once at once, so that the first drawing is the right one.
    if (!this.#measured) this.narrow = this.host.getBoundingClientRect().width < this.limit;
    this.#measured = true;
  }

  hostUpdated(): void {
    const drawn = this.host.shadowRoot?.firstElementChild ?? this.host;
    if (drawn === this.#watched || !this.host.isConnected) return;
    this.#observer.disconnect();
    this.#observer.observe((this.#watched = drawn));
  }

  hostConnected(): void {
    if (this.#measured) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #set(width: number): void {
    const narrow = width < this.limit;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.host.requestUpdate();
  }
}
