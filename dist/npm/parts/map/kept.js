import { mapPoints } from '../../domain/map-points.js';
/** One map, kept in step with what is found: made, brought up to date, made anew where it must be, taken away. */
export class KeptMap {
    #kept;
    constructor(create) {
        this.create = create;
    }
    mark(id) {
        this.#kept?.map.mark(id);
    }
    /** @param place - Where it stands; nowhere: it goes. */
    show(place, subject) {
        const { feed, now, commune, words, services, settings, show } = subject;
        const made = [words.lang, settings.tiles, settings.attribution].join('\n');
        if (place !== this.#kept?.place || made !== this.#kept?.made) {
            this.#kept?.map.destroy();
            this.#kept = place && { place, made, map: this.create(place, { words, ...settings, show }) };
        }
        this.#kept?.map.update({ ...mapPoints(feed, services, now), communes: feed.communes, commune });
    }
}
