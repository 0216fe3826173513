/** The pictures of a background map, asked for as they come into view, without cookies. */
import { make } from './tags.js';
import { TILE } from './mercator.js';
/** The template as an address, where it is one: http(s), or relative to the page, with `{z}`, `{x}` and `{y}`. */
export function tileTemplate(text, base) {
    const template = text.trim();
    if (!['{z}', '{x}', '{y}'].every((place) => template.includes(place)))
        return undefined;
    try {
        const { protocol } = new URL(template, base);
        return protocol === 'https:' || protocol === 'http:' ? template : undefined;
    }
    catch {
        return undefined;
    }
}
export class Tiles {
    #shown;
    /** @param told - Called with each picture that came, or that did not. */
    constructor(template, told) {
        this.template = template;
        this.told = told;
        this.element = make('div', { class: 'map-tiles', 'aria-hidden': 'true' });
        this.#shown = new Map();
    }
    /** Takes all pictures away: those of another zoom do not fit. */
    clear() {
        this.element.replaceChildren();
        this.#shown.clear();
    }
    draw(view) {
        const { corner, size, zoom } = view;
        const count = 2 ** zoom;
        const wanted = new Set();
        for (let x = Math.floor(corner.x / TILE); x * TILE < corner.x + size.width; x++) {
            for (let y = Math.floor(corner.y / TILE); y * TILE < corner.y + size.height; y++) {
                if (y < 0 || y >= count)
                    continue;
                const key = `${x} ${y}`;
                wanted.add(key);
                if (!this.#shown.has(key))
                    this.#add(key, view, x, y);
            }
        }
        for (const [key, tile] of this.#shown) {
            if (wanted.has(key))
                continue;
            tile.remove();
            this.#shown.delete(key);
        }
    }
    #add(key, view, x, y) {
        const count = 2 ** view.zoom;
        const tile = make('img', {
            alt: '',
            crossorigin: 'anonymous',
            // The rules of OpenStreetMap's servers ask for the page's origin; they get no more than that.
            referrerpolicy: 'strict-origin-when-cross-origin',
            decoding: 'async',
        });
        const at = view.fromOrigin({ x: x * TILE, y: y * TILE });
        tile.style.transform = `translate(${at.x}px, ${at.y}px)`;
        tile.addEventListener('load', () => {
            this.told(true);
        });
        tile.addEventListener('error', () => {
            // The plan is seen where it was; the browser's sign of a broken picture is not.
            tile.remove();
            this.told(false);
        });
        const numbers = { z: view.zoom, x: ((x % count) + count) % count, y };
        tile.src = this.template.replace(/\{([zxy])\}/g, (_all, name) => String(numbers[name]));
        this.#shown.set(key, tile);
        this.element.append(tile);
    }
}
