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
  readonly show: (id: string) => void;
}

interface Kept {
  readonly place: HTMLElement;
  /** What it was made with: another of these makes another map. */
  readonly made: string;
  readonly map: ServiceMap;
}

/** One map, kept in step with what is found: made, brought up to date, made anew where it must be, taken away. */
export class KeptMap {
  #kept: Kept | undefined;
  #list: Node | undefined;

  constructor(private readonly create: (place: HTMLElement, options: MapOptions) => ServiceMap) {}

  /** @param place - Where it stands; nowhere: it goes. */
  show(place: HTMLElement | undefined, subject: MapSubject): void {
    const { feed, now, commune, words, services, settings, show } = subject;
    const made = [words.lang, settings.tiles, settings.attribution].join('\n');
    if (place !== this.#kept?.place || made !== this.#kept?.made) {
      this.#kept?.map.destroy();
      this.#kept = place && { place, made, map: this.create(place, { words, ...settings, show }) };
      this.#follow(place?.getRootNode());
    }
    this.#kept?.map.update({ ...mapPoints(feed, services, now), communes: feed.communes, commune });
  }

  /** Listens where the list and the map stand: moving inside of a shadow root is not told outside of it. */
  #follow(list: Node | undefined): void {
    if (list === this.#list) return;
    this.#list?.removeEventListener('focusin', this.#mark);
    list?.addEventListener('focusin', this.#mark);
    this.#list = list;
  }

  /** Stresses the marker of the service whose card has the focus. */
  readonly #mark = ({ target }: Event): void => {
    const id = target instanceof Element ? target.closest('article')?.id : undefined;
    this.#kept?.map.mark(id?.replace('service-', ''));
  };
}
