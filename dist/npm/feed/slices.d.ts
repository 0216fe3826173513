import type { Slices } from './file.js';
/** What a reading needs of the page. */
export interface Breath {
    readonly now: () => number;
    readonly pause: () => Promise<void>;
}
/** Runs slices to their end and lets the page breathe in between. */
export declare function runSlices<T>({ now, pause }: Breath, slices: Slices<T>): Promise<T>;
