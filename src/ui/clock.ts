import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Draws its host anew when the minute turns, so that « ouvert » never outlives closing time. */
export class Clock implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read - Gives the present moment in epoch milliseconds. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => number,
  ) {}

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
      MINUTE - (this.read() % MINUTE),
    );
  }
}
