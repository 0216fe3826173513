import type { MapPoints } from '../../domain/map-points.js';
import type { Commune } from '../../feed/types.js';
import type { SharedWords } from '../../text/fr.js';

export interface MapOptions {
  /** Words of the element; those of the map come with this part, or with the other language. */
  readonly words: SharedWords;
  /** Address of the background's pictures, with `{z}`, `{x}` and `{y}`; without one no request leaves. */
  readonly tiles: string;
  /** Whose background it is; an address in it becomes a link. */
  readonly attribution: string;
  /** Brings the person to the card of a service in the list. */
  readonly show: (id: string) => void;
}

export interface MapContent extends MapPoints {
  readonly communes: readonly Commune[];
  /** The commune that the list is seen from. */
  readonly commune: Commune | undefined;
}

export interface ServiceMap {
  /** What is to be put in its place. */
  readonly element: HTMLElement;
  /** Shows these points; the view follows unless the person has moved it. */
  update(content: MapContent): void;
  /** Stresses the marker of the service that the person is at in the list. */
  mark(id?: string): void;
  /** Looks after its size no longer. */
  destroy(): void;
}
