import { mapPoints } from '../../domain/map-points.js';
/** One map, kept in step with what is found: made, brought up to date, made anew where it must be, taken away. */
export class KeptMap {
    #kept;
    #list;
    constructor(create) {
        this.create = create;
    }
    /** @param place - Where it stands; nowhere: it goes. */
    show(place, subject) {
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
    #follow(list) {
        if (list === this.#list)
            return;
        this.#list?.removeEventListener('focusin', this.#mark);
        list?.addEventListener('focusin', this.#mark);
        this.#list = list;
    }
    /** Stresses the marker of the service whose card has the focus. */
    #mark = ({ target }) => {
        const id = target instanceof Element ? target.closest('article')?.id : undefined;
        this.#kept?.map.mark(id?.replace('service-', ''));
    };
}
