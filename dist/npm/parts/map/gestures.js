/** Pixels of an arrow key, of a notch of the wheel, and within which a press is not a drag. */
const STEP = 80;
const NOTCH = 60;
const STILL = 5;
/** Milliseconds between the two presses of a double one. */
const DOUBLE = 400;
export function listen(surface, view, pressed) {
    const at = ({ clientX, clientY }) => {
        const { left, top } = surface.getBoundingClientRect();
        return { x: clientX - left - surface.clientLeft, y: clientY - top - surface.clientTop };
    };
    drag(surface, view);
    press(surface, view, at, pressed);
    wheel(surface, view, at);
    fingers(surface, view, at);
    keys(surface, view);
}
/** A mouse or a pen; fingers are told apart below. */
function drag(surface, view) {
    let last;
    let dragging = false;
    surface.addEventListener('pointerdown', (event) => {
        dragging = false;
        last = event.pointerType !== 'touch' && event.button === 0 ? event : undefined;
    });
    surface.addEventListener('pointermove', (event) => {
        if (event.pointerId !== last?.pointerId)
            return;
        const [x, y] = [last.clientX - event.clientX, last.clientY - event.clientY];
        if (!dragging && Math.hypot(x, y) < STILL)
            return;
        // Only now: a captured press on a marker would no longer be the marker's.
        if (!dragging)
            surface.setPointerCapture(event.pointerId);
        dragging = true;
        last = event;
        view.pan(x, y);
    });
    for (const end of ['pointerup', 'pointercancel']) {
        surface.addEventListener(end, () => {
            last = undefined;
        });
    }
    surface.addEventListener('click', (event) => {
        if (dragging)
            event.stopImmediatePropagation();
        dragging = false;
    }, true);
}
const onMarker = ({ target }) => target instanceof Element && !!target.closest('button');
/** Counted by hand: not every browser tells of a double touch. */
function press(surface, view, at, pressed) {
    let before;
    surface.addEventListener('click', (event) => {
        if (onMarker(event))
            return;
        pressed();
        const now = { at: at(event), time: event.timeStamp };
        const twice = before &&
            now.time - before.time < DOUBLE &&
            Math.hypot(now.at.x - before.at.x, now.at.y - before.at.y) < 4 * STILL;
        before = twice ? undefined : now;
        if (twice)
            view.zoomBy(1, now.at);
    });
}
function wheel(surface, view, at) {
    let turned = 0;
    surface.addEventListener('wheel', (event) => {
        if (!event.ctrlKey && !surface.matches(':focus-within'))
            return;
        const step = event.deltaY < 0 ? 1 : -1;
        // At the last zoom the page scrolls on.
        if (!event.deltaY || !view.canZoom(step))
            return;
        event.preventDefault();
        turned = (Math.sign(turned) === -step ? turned : 0) + event.deltaY * (event.deltaMode ? 20 : 1);
        if (Math.abs(turned) < NOTCH)
            return;
        turned = 0;
        view.zoomBy(step, at(event));
    }, { passive: false });
}
/** Two fingers; one scrolls the page, as `touch-action` says. */
function fingers(surface, view, at) {
    let last;
    const two = ({ touches: [one, other] }) => {
        if (!one || !other)
            return undefined;
        const [a, b] = [at(one), at(other)];
        return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) };
    };
    surface.addEventListener('touchstart', (event) => (last = two(event)), { passive: true });
    surface.addEventListener('touchend', (event) => (last = two(event)), { passive: true });
    surface.addEventListener('touchmove', (event) => {
        const now = two(event);
        if (!now || !last)
            return;
        if (event.cancelable)
            event.preventDefault();
        view.pan(last.middle.x - now.middle.x, last.middle.y - now.middle.y);
        const ratio = now.distance / last.distance;
        // Zooms are whole: past the middle of two the next one comes, and the fingers' distance counts anew.
        const step = ratio > 1.5 ? 1 : ratio < 0.6 ? -1 : 0;
        if (step)
            view.zoomBy(step, now.middle);
        last = { middle: now.middle, distance: last.distance * 2 ** step };
    }, { passive: false });
}
function keys(surface, view) {
    const moves = {
        ArrowLeft: () => view.pan(-STEP, 0),
        ArrowRight: () => view.pan(STEP, 0),
        ArrowUp: () => view.pan(0, -STEP),
        ArrowDown: () => view.pan(0, STEP),
        '+': () => view.zoomBy(1),
        '=': () => view.zoomBy(1),
        '-': () => view.zoomBy(-1),
    };
    surface.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || !Object.hasOwn(moves, event.key))
            return;
        event.preventDefault();
        moves[event.key]?.();
    });
}
