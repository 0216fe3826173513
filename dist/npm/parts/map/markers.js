/** The markers: buttons that Tab reaches in the order of the list, as far as they are in view. */
import { samePoint } from '../../domain/map-points.js';
import { button, make } from './tags.js';
/** What a marker is called. */
export function nameOf({ map }, { points, services, towns }) {
    const [first] = points;
    return services === 1 && first ? map.one(first.name, towns.join(', ')) : map.many(services, towns);
}
export class Markers {
    #markers;
    #marked;
    #opened;
    constructor(words, open) {
        this.words = words;
        this.open = open;
        this.element = make('div', { class: 'map-markers' });
        this.#markers = [];
    }
    /** Draws the markers of a zoom; who was on one is on the one that took its place. */
    draw(groups, view) {
        const focused = this.#markers.find((marker) => isFocused(marker))?.group.points[0];
        this.#markers = groups.map((group) => ({ group, button: this.#make(group, view) }));
        this.element.replaceChildren();
        this.#stress();
        this.show(view);
        if (focused)
            this.focus(focused);
    }
    #make(group, view) {
        const { services, points } = group;
        const marker = button(services > 1 ? String(services) : '', () => {
            this.open(group);
        }, nameOf(this.words, group));
        marker.className = 'map-marker';
        marker.classList.toggle('map-one', services === 1);
        marker.classList.toggle('map-about', points.every(({ approximate }) => approximate));
        const { x, y } = view.fromOrigin(group.at);
        marker.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
        return marker;
    }
    /** Keeps on the page, and in the way of Tab, the markers that are in view, and the one that the person is on. */
    show({ corner, size }) {
        let next = null;
        for (const marker of [...this.#markers].reverse()) {
            const { group, button: element } = marker;
            const x = group.at.x - corner.x;
            const y = group.at.y - corner.y;
            const seen = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
            if (seen && !element.isConnected)
                this.element.insertBefore(element, next);
            else if (!seen && element.isConnected && !isFocused(marker))
                element.remove();
            if (element.isConnected)
                next = element;
        }
    }
    /** Puts the person on the marker of a point; says whether there is one. */
    focus(point) {
        const marker = this.#markers.find(({ group }) => group.points.some((one) => samePoint(one, point)));
        marker?.button.focus({ preventScroll: true });
        return !!marker?.button.isConnected;
    }
    /** Stresses the markers of the service that the person is at in the list. */
    mark(id) {
        this.#marked = id;
        this.#stress();
    }
    /** Says which marker is open: that of this point. */
    expand(point) {
        this.#opened = point;
        this.#stress();
    }
    #stress() {
        const opened = this.#opened;
        for (const { group, button: marker } of this.#markers) {
            marker.classList.toggle('map-marked', group.points.some(({ id }) => id === this.#marked));
            const open = !!opened && group.points.some((point) => samePoint(point, opened));
            marker.setAttribute('aria-expanded', String(open));
        }
    }
}
const isFocused = ({ button: marker }) => marker.matches(':focus');
