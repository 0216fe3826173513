import type * as french from '../fr/map.js';
export declare const mapOffer: typeof french.mapOffer;
export declare const map: typeof french.map;
