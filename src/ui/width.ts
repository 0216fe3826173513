import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says whether the element itself (not the window) is narrow. An observer and not a container query: containment
 * would let the element collapse in a flex row of the host page.
 */
export class Width implements ReactiveController {
  /** Below the limit; unknown (a hidden tab, not laid out yet) counts as narrow, which suits a phone. */
  narrow = true;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly limit: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const narrow = (entry?.contentRect.width ?? 0) < this.limit;
      if (narrow === this.narrow) return;
      this.narrow = narrow;
      this.host.requestUpdate();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
