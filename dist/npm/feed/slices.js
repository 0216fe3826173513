/** How long the reading of a large file may keep the page from anything else, in ms. */
const SLICE = 10;
/** Runs slices to their end and lets the page breathe in between. */
export async function runSlices({ now, pause }, slices) {
    let started = now();
    for (;;) {
        const slice = slices.next();
        if (slice.done)
            return slice.value;
        if (now() - started < SLICE)
            continue;
        await pause();
        started = now();
    }
}
