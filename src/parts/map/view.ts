/** What part of the world is seen. Zooms are whole numbers, as tiles are; nothing is animated. */
import type { Point } from '../../domain/communes.js';
import { clamp, fitView, MAX_ZOOM, MIN_ZOOM, project, unproject, type Size, type XY } from './mercator.js';

/** A street and its surroundings: nearer than that a single service would stand nowhere in particular. */
const NEAREST_FIT = 14;
const MARGIN = 44;

export class View {
  centre: Point = { latitude: 46.6, longitude: 2.4 };
  zoom = 6;
  size: Size = { width: 0, height: 0 };
  /** The person has moved the map: it stays where they put it when the list changes. */
  moved = false;
  /** What positions on the map are counted from, so that their numbers stay small. */
  origin: XY = { x: 0, y: 0 };

  /** @param changed - Called after each change; `zoomed` where positions are no longer what they were. */
  constructor(private readonly changed: (zoomed: boolean) => void) {}

  /** The upper left corner, in pixels of the world. */
  get corner(): XY {
    const { x, y } = project(this.centre, this.zoom);
    return { x: x - this.size.width / 2, y: y - this.size.height / 2 };
  }

  /** Where a point is drawn. */
  place(point: Point): XY {
    return this.fromOrigin(project(point, this.zoom));
  }

  fromOrigin({ x, y }: XY): XY {
    return { x: x - this.origin.x, y: y - this.origin.y };
  }

  /** Shows all these points, if there are any. */
  fit(points: readonly Point[]): void {
    this.moved = false;
    const found = fitView(points, this.size, MARGIN, NEAREST_FIT);
    this.#go(found?.centre ?? this.centre, found?.zoom ?? this.zoom, true);
  }

  pan(x: number, y: number): void {
    this.moved = true;
    const { corner, size } = this;
    this.#go(unproject({ x: corner.x + size.width / 2 + x, y: corner.y + size.height / 2 + y }, this.zoom), this.zoom);
  }

  canZoom(steps: number): boolean {
    return clamp(this.zoom + steps, MIN_ZOOM, MAX_ZOOM) !== this.zoom;
  }

  /** Changes the zoom; what is at `around` (in pixels of the map, by default its centre) stays there. */
  zoomBy(steps: number, around: XY = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    const zoom = clamp(this.zoom + steps, MIN_ZOOM, MAX_ZOOM);
    if (zoom === this.zoom) return;
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
  approach(points: readonly Point[]): void {
    const found = fitView(points, this.size, MARGIN, MAX_ZOOM);
    if (!found) return;
    this.moved = true;
    this.#go(found.centre, Math.max(found.zoom, this.zoom + 1));
  }

  #go(centre: Point, zoom: number, anew = zoom !== this.zoom): void {
    this.centre = centre;
    this.zoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    if (anew) {
      const { x, y } = project(centre, this.zoom);
      this.origin = { x: Math.round(x), y: Math.round(y) };
    }
    this.changed(anew);
  }
}
