import { KeptMap } from './map/kept.js';
import type { MapOptions } from './map/types.js';
/**
 * A map that is kept in step with a list.
 *
 * @param root - The shadow root (or the page) that both stand in.
 * @param show - Brings the person to the card of a service in the list.
 */
export declare function keptMap(root: Node, show: MapOptions['show']): KeptMap;
