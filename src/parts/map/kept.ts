import { mapPoints } from '../../domain/map-points.js';
import type { Commune, Feed, Service } from '../../feed/types.js';
import type { SharedWords } from '../../text/fr.js';
import type { MapOptions, ServiceMap } from './types.js';

/** What a map shows, and with what it is made. */
export interface MapSubject {
  readonly feed: Feed;
  readonly now: number;
  readonly commune: Commune | undefined;
  readonly words: SharedWords;
  readonly services: readonly Service[];
  readonly settings: Pick<MapOptions, 'tiles' | 'attribution'>;
}

interface Kept {
  /** What it was made with: another of these makes another map. */
  readonly made: string;
  readonly map: ServiceMap;
}

/** One map, kept in step with what is found: made, brought up to date, made anew where it must be. */
export class KeptMap {
  #kept: Kept | undefined;

  /**
   * @param root - Where the list and the map stand: moving inside of a shadow root is not told outside of it.
   * @param create - Makes a map.
   */
  constructor(
    root: Node,
    private readonly create: (settings: Omit<MapOptions, 'show'>) => ServiceMap,
  ) {
    root.addEventListener('focusin', this.#mark);
  }

  /** The map of these services, for its place; undefined where it cannot be drawn. */
  draw({ feed, now, commune, words, services, settings }: MapSubject): HTMLElement | undefined {
    const made = [words.lang, settings.tiles, settings.attribution].join('\n');
    try {
      if (made !== this.#kept?.made) {
        this.#kept?.map.destroy();
        this.#kept = undefined;
        this.#kept = { made, map: this.create({ words, ...settings }) };
      }
      const { map } = this.#kept;
      map.update({ ...mapPoints(feed, services, now), communes: feed.communes, commune });
      return map.element;
    } catch {
      return undefined;
    }
  }

  /** Stresses the marker of the service whose card has the focus. */
  readonly #mark = ({ target }: Event): void => {
    const id = target instanceof Element ? target.closest('article')?.id : undefined;
    this.#kept?.map.mark(id?.replace('service-', ''));
  };
}
