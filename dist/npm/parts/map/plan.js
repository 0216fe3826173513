import { pointOf } from '../../domain/communes.js';
import { placeLabels } from './labels.js';
import { make } from './tags.js';
/** Half a marker, and of the point of a commune that has none. */
const MARKER = 16;
const DOT = 5;
// A background, as the pictures of tiles are: every name in it is also in the list and on the markers.
const layer = () => make('div', { 'aria-hidden': 'true' });
export class Plan {
    constructor() {
        /** The communes; pictures that come lie on them. */
        this.element = layer();
        /** The one that the list is seen from, over the pictures. */
        this.above = layer();
        this.#towns = [];
    }
    #towns;
    #shown;
    /** The commune that is looked from comes first, then those with most inhabitants. */
    show(communes, viewpoint) {
        const code = viewpoint?.code ?? '';
        if (this.#shown?.[0] === communes && this.#shown[1] === code)
            return;
        this.#shown = [communes, code];
        const rank = (commune) => (commune.code === code ? Infinity : (commune.population ?? 0));
        this.#towns = [...communes]
            .sort((a, b) => rank(b) - rank(a))
            .flatMap((commune) => townOf(commune, commune.code === code) ?? []);
        for (const [element, here] of [
            [this.element, false],
            [this.above, true],
        ]) {
            const towns = this.#towns.filter((town) => town.here === here);
            element.replaceChildren(...towns.flatMap(({ dot, label }) => [dot, label]));
        }
    }
    /** Puts the names where there is room beside the markers. */
    draw(view, groups) {
        const markers = groups.map(({ at }) => view.fromOrigin(at));
        const labels = this.#towns.map(({ point, label, here }) => {
            const at = view.place(point);
            const covered = markers.some((marker) => Math.hypot(marker.x - at.x, marker.y - at.y) < MARKER);
            const size = { width: label.offsetWidth, height: label.offsetHeight };
            return { at, size, radius: covered ? MARKER : DOT, always: here };
        });
        const taken = [...markers.map((at) => around(at, MARKER)), ...labels.map(({ at }) => around(at, DOT))];
        const places = placeLabels(labels, taken, { ...view.fromOrigin(view.corner), ...view.size });
        this.#towns.forEach(({ dot, label }, i) => {
            const at = labels[i]?.at;
            if (at)
                move(dot, at);
            const place = places[i];
            label.classList.toggle('map-crowded', !place);
            if (place)
                move(label, place);
        });
    }
}
function townOf(commune, here) {
    const point = pointOf(commune);
    const mark = here ? ' map-here' : '';
    return (point && {
        point,
        here,
        dot: make('span', { class: `map-dot${mark}` }),
        label: make('span', { class: `map-label${mark}` }, commune.name),
    });
}
const around = ({ x, y }, radius) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
});
function move(element, { x, y }) {
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
