import { KeptMap } from './map/kept.js';
import type { MapOptions, ServiceMap } from './map/types.js';
/** Draws a map into an empty element of a shadow root (or of a page), which it fills until `destroy`. */
export declare function createMap(container: HTMLElement, options: MapOptions): ServiceMap;
/** A map that is kept in step with a list. */
export declare const keptMap: () => KeptMap;
