import type { Slices } from '../feed/file.js';
import type { Environment } from './environment.js';
/** Runs slices to their end and lets the page breathe in between. */
export declare function runSlices<T>({ now, pause }: Environment, slices: Slices<T>): Promise<T>;
