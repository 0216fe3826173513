import { clamp, fitView, MAX_ZOOM, MIN_ZOOM, project, unproject } from './mercator.js';
/** A street and its surroundings: nearer than that a single service would stand nowhere in particular. */
const NEAREST_FIT = 14;
const MARGIN = 44;
export class View {
    /** @param changed - Called after each change; `zoomed` where positions are no longer what they were. */
    constructor(changed) {
        this.changed = changed;
        this.centre = { latitude: 46.6, longitude: 2.4 };
        this.zoom = 6;
        this.size = { width: 0, height: 0 };
        /** The person has moved the map: it stays where they put it when the list changes. */
        this.moved = false;
        /** What positions on the map are counted from, so that their numbers stay small. */
        this.origin = { x: 0, y: 0 };
    }
    /** The upper left corner, in pixels of the world. */
    get corner() {
        const { x, y } = project(this.centre, this.zoom);
        return { x: x - this.size.width / 2, y: y - this.size.height / 2 };
    }
    /** Where a point is drawn. */
    place(point) {
        return this.fromOrigin(project(point, this.zoom));
    }
    fromOrigin({ x, y }) {
        return { x: x - this.origin.x, y: y - this.origin.y };
    }
    /** Shows all these points, if there are any. */
    fit(points) {
        this.moved = false;
        const found = fitView(points, this.size, MARGIN, NEAREST_FIT);
        this.#go(found?.centre ?? this.centre, found?.zoom ?? this.zoom, true);
    }
    pan(x, y) {
        this.moved = true;
        const { corner, size } = this;
        this.#go(unproject({ x: corner.x + size.width / 2 + x, y: corner.y + size.height / 2 + y }, this.zoom), this.zoom);
    }
    canZoom(steps) {
        return clamp(this.zoom + steps, MIN_ZOOM, MAX_ZOOM) !== this.zoom;
    }
    /** Changes the zoom; what is at `around` (in pixels of the map, by default its centre) stays there. */
    zoomBy(steps, around = { x: this.size.width / 2, y: this.size.height / 2 }) {
        const zoom = clamp(this.zoom + steps, MIN_ZOOM, MAX_ZOOM);
        if (zoom === this.zoom)
            return;
        this.moved = true;
        const { corner, size } = this;
        const times = 2 ** (zoom - this.zoom);
        const middle = {
            x: (corner.x + around.x) * times - around.x + size.width / 2,
            y: (corner.y + around.y) * times - around.y + size.height / 2,
        };
        this.#go(unproject(middle, zoom), zoom);
    }
    /** Shows these points from as near as tiles go; the person asked for it. */
    approach(points) {
        const found = fitView(points, this.size, MARGIN, MAX_ZOOM);
        if (!found)
            return;
        this.moved = true;
        this.#go(found.centre, Math.max(found.zoom, this.zoom + 1));
    }
    #go(centre, zoom, anew = zoom !== this.zoom) {
        this.centre = centre;
        this.zoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        if (anew) {
            const { x, y } = project(centre, this.zoom);
            this.origin = { x: Math.round(x), y: Math.round(y) };
        }
        this.changed(anew);
    }
}
