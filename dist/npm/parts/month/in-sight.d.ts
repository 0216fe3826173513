/**
 * Weeks below what is in sight are laid out and painted a frame after those above them: another month answers a sixth
 * sooner on a desk, more on a low screen. What a day holds is said by its name, which stands there all the time.
 * Rows stay from a month to the next, and the layout is that of the month that is left: asking for it costs nothing.
 */
export declare function inSightFirst(root: ParentNode): void;
