import type { Slices } from './file.js';

/** How long the reading of a large file may keep the page from anything else, in ms. */
const SLICE = 10;

/** What a reading needs of the page. */
export interface Breath {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Runs slices to their end and lets the page breathe in between. */
export async function runSlices<T>({ now, pause }: Breath, slices: Slices<T>): Promise<T> {
  let started = now();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (now() - started < SLICE) continue;
    await pause();
    started = now();
  }
}
