import { mapPoints } from '../../domain/map-points.js';
/** One map, kept in step with what is found: made, brought up to date, made anew where it must be. */
export class KeptMap {
    #kept;
    /**
     * @param root - Where the list and the map stand: moving inside of a shadow root is not told outside of it.
     * @param create - Makes a map.
     */
    constructor(root, create) {
        this.create = create;
        root.addEventListener('focusin', this.#mark);
    }
    /** The map of these services, for its place; undefined where it cannot be drawn. */
    draw({ feed, now, commune, words, services, settings }) {
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
        }
        catch {
            return undefined;
        }
    }
    /** Stresses the marker of the service whose card has the focus. */
    #mark = ({ target }) => {
        const id = target instanceof Element ? target.closest('article')?.id : undefined;
        this.#kept?.map.mark(id?.replace('service-', ''));
    };
}
