import type { ReactiveControllerHost } from 'lit';
import type { Point } from '../domain/territory.js';

/** Where the person is: asked of the browser on a click, kept in memory, sent nowhere. */
export class Position {
  point: Point | undefined;
  state: 'idle' | 'asked' | 'failed' = 'idle';

  constructor(private readonly host: ReactiveControllerHost) {}

  readonly ask = (): void => {
    const { geolocation } = navigator as Partial<Navigator>;
    if (!geolocation) {
      this.#set('failed');
      return;
    }
    this.#set('asked');
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#set('idle', { latitude, longitude });
      },
      () => {
        this.#set('failed');
      },
      { timeout: 15_000, maximumAge: 60_000 },
    );
  };

  clear(): void {
    this.#set('idle');
  }

  #set(state: Position['state'], point?: Point): void {
    this.state = state;
    this.point = point;
    this.host.requestUpdate();
  }
}
