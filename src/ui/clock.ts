import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** The present moment: draws its host anew when the minute turns, so that « ouvert » never outlives closing time. */
export class Clock implements ReactiveController {
  /** Where the time comes from; a preview or a test sets its own. */
  read: () => number = Date.now;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.read();
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.host.requestUpdate();
        this.#schedule();
      },
      MINUTE - (this.now % MINUTE),
    );
  }
}
