/** The look of the map, adopted by the shadow root that it stands in: no style is written into the page. */
/** Gives a root the map's styles, once. */
export declare function adopt(root: Node): void;
