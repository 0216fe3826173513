/**
 * The services found, on a map: with the pictures of a background map where the page names some, else as a plan that
 * asks nobody for anything. See docs/decisions/0008-map.md for why no library draws it.
 */
import { pointOf } from '../domain/communes.js';
import { samePoint } from '../domain/map-points.js';
import { map } from '../text/fr.js';
import { buildFrame } from './map/frame.js';
import { listen } from './map/gestures.js';
import { KeptMap } from './map/kept.js';
import { groupPoints } from './map/groups.js';
import { Markers } from './map/markers.js';
import { metresPerPixel, scaleBar } from './map/mercator.js';
import { openPanel } from './map/panel.js';
import { Plan } from './map/plan.js';
import { adopt } from './map/style.js';
import { Tiles, tileTemplate } from './map/tiles.js';
import { View } from './map/view.js';
/**
 * A map that is kept in step with a list.
 *
 * @param root - The shadow root (or the page) that both stand in.
 * @param show - Brings the person to the card of a service in the list.
 */
export function keptMap(root, show) {
    return new KeptMap(root, (settings) => {
        adopt(root);
        return new Drawing({ ...settings, show });
    });
}
/** The longest scale, in pixels. */
const SCALE = 110;
class Drawing {
    #words;
    #frame;
    #view = new View((zoomed) => {
        this.#draw(zoomed);
    });
    #plan = new Plan();
    #markers;
    #tiles;
    #observer = new ResizeObserver(() => {
        this.#resize();
    });
    #content = { points: [], without: 0, communes: [], commune: undefined };
    #groups = [];
    /** The point whose marker is open. */
    #opened;
    #answered = false;
    constructor(options) {
        this.options = options;
        // Another language brings these words with all the others.
        this.#words = { ...map, ...options.words };
        const template = tileTemplate(options.tiles, document.baseURI);
        // Nobody is left unnamed: a background without attribution is its host's.
        const owner = template && (options.attribution.trim() || new URL(template, document.baseURI).host);
        this.#frame = buildFrame(this.#words, owner, {
            zoom: (step) => this.#view.zoomBy(step),
            recentre: () => this.#view.fit(this.#points),
        });
        this.#markers = new Markers(this.#words, (group) => {
            this.#open(group);
        });
        this.#tiles = template ? new Tiles(template, (came) => this.#told(came)) : undefined;
        const { frame, surface, pane } = this.#frame;
        const background = this.#tiles ? [this.#tiles.element] : [];
        pane.append(this.#plan.element, ...background, this.#plan.above, this.#markers.element);
        listen(surface, this.#view, () => this.#close(false));
        frame.addEventListener('keydown', (event) => {
            if (event.key !== 'Escape' || !this.#opened)
                return;
            event.preventDefault();
            event.stopPropagation();
            this.#close(true);
        });
        this.#observer.observe(surface);
        this.element = frame;
    }
    /** What the view is to hold: the services; without any, the commune that is looked from; else all communes. */
    get #points() {
        const { points, commune, communes } = this.#content;
        if (points.length)
            return points;
        return (commune ? [commune] : communes).flatMap((one) => pointOf(one) ?? []);
    }
    update(content) {
        const before = this.#content;
        this.#content = content;
        this.#plan.show(content.communes, content.commune);
        const same = samePoints(before.points, content.points) && before.commune === content.commune;
        this.#tell();
        if (same && before.communes === content.communes)
            return;
        if (this.#view.moved)
            this.#draw(true);
        else
            this.#view.fit(this.#points);
        // Afterwards: the marker to go back to may be gone.
        const opened = this.#opened;
        if (opened && !content.points.some((point) => samePoint(point, opened)))
            this.#close(this.#frame.panel.matches(':focus-within'));
    }
    #tell() {
        const { map: words } = this.#words;
        const { points, without } = this.#content;
        const about = new Set(points.flatMap(({ id, approximate }) => (approximate ? [id] : []))).size;
        const [first, second] = this.#frame.notes;
        first.textContent = about ? words.approximate(about) : points.length ? '' : words.nothing;
        second.textContent = without ? words.without(without) : '';
    }
    mark(id) {
        this.#markers.mark(id);
    }
    destroy() {
        this.#observer.disconnect();
    }
    /** A map in a closed tab or `<details>` has no size; it is drawn once it has one. */
    #resize() {
        const { clientWidth: width, clientHeight: height } = this.#frame.surface;
        const { size, moved } = this.#view;
        if (width === size.width && height === size.height)
            return;
        this.#view.size = { width, height };
        if (moved)
            this.#draw(true);
        else
            this.#view.fit(this.#points);
    }
    #draw(zoomed) {
        const { size, zoom, corner, origin, centre } = this.#view;
        const { pane, surface, zooms, scale, ruler } = this.#frame;
        if (!size.width || !size.height)
            return;
        if (zoomed) {
            this.#groups = groupPoints(this.#content.points, zoom);
            this.#markers.draw(this.#groups, this.#view);
            this.#plan.draw(this.#view, this.#groups);
            this.#tiles?.clear();
            for (const { button, step } of zooms)
                button.setAttribute('aria-disabled', String(!this.#view.canZoom(step)));
        }
        pane.style.transform = `translate(${origin.x - corner.x}px, ${origin.y - corner.y}px)`;
        this.#tiles?.draw(this.#view);
        this.#markers.show(this.#view);
        const { metres, pixels } = scaleBar(metresPerPixel(centre.latitude, zoom), SCALE);
        scale.textContent = this.#words.map.scale(metres);
        ruler.style.inlineSize = `${pixels}px`;
        // The squares of the plan are as wide as the scale is long.
        surface.style.backgroundSize = `${pixels}px ${pixels}px`;
        surface.style.backgroundPosition = `${-corner.x % pixels}px ${-corner.y % pixels}px`;
    }
    #told(came) {
        this.#answered ||= came;
        const text = this.#answered ? '' : this.#words.map.silent;
        if (this.#frame.silent.textContent !== text)
            this.#frame.silent.textContent = text;
    }
    #open(group) {
        this.#opened = group.points[0];
        this.#markers.expand(this.#opened);
        openPanel(this.#frame.panel, this.#words, group, {
            show: this.options.show,
            nearer: ({ points }) => {
                this.#close(false);
                this.#frame.surface.focus();
                this.#view.approach(points);
            },
            close: () => {
                this.#close(true);
            },
        });
    }
    /** @param back - Whether the person goes back to the marker that opened it. */
    #close(back) {
        const opened = this.#opened;
        if (!opened)
            return;
        this.#opened = undefined;
        this.#frame.panel.hidden = true;
        this.#markers.expand(undefined);
        if (back && !this.#markers.focus(opened))
            this.#frame.surface.focus();
    }
}
const samePoints = (a, b) => a.length === b.length &&
    a.every((point, i) => {
        const other = b[i];
        return !!other && samePoint(point, other);
    });
