/** Four cards fill the height of a phone held upright; elsewhere the browser finds out, which takes it a layout more. */
export declare const inSightStyles: import("lit").CSSResult;
/**
 * What is in sight of a new list is laid out and painted first, the rest when that is done: a slow phone answers in half
 * of the time. For good this would keep what is below from Chromium's accessibility tree.
 */
export declare function inSightFirst(list: Element | null): Promise<void>;
