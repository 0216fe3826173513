/**
 * A walk through a page by the Tab key, as a person makes it: what had the focus after each press, whether that was
 * seen, and what was against it. Real keys, pressed in one go; the page notes for itself. `installProbe` first.
 */

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
const SHIFT = 8;
/** Presses after which a person would be caught. */
const TRAP = 400;

/** In the page: from now on each time a key comes up, what has the focus is noted in `window.walked`. */
function noteFocus() {
  globalThis.walked = [];
  if (globalThis.focusNow) return;
  globalThis.focusNow = () => {
    const { root, label, ratio, ground, all } = globalThis.probe;
    const at = document.activeElement;
    if (at.id) return { id: at.id, faults: [], place: -1 };
    const one = root.activeElement;
    if (!one) return { id: '', faults: ['nothing has the focus'], place: -1 };
    const faults = [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    if (!one.matches(':focus-visible')) faults.push('not :focus-visible');
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`outline ${outlineStyle} ${outlineWidth}`);
    // A ring that is drawn inside is seen on the thing itself.
    const behind = ground(parseFloat(outlineOffset) < 0 && !one.matches('.map-surface') ? one : one.parentElement);
    const seen = ratio(outlineColor, behind);
    if (seen < 3) faults.push(`outline at ${seen.toFixed(2)} to 1`);
    const box = one.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inside) faults.push(`out of sight at ${Math.round(box.top)} of ${innerHeight}`);
    // What a fixed or sticky thing covers is hidden from who looks for it.
    const [x, y] = [
      (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
      (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
    ];
    const top = root.elementFromPoint(x, y);
    if (inside && top && !one.contains(top) && !top.contains(one) && !one.closest('label')?.contains(top))
      faults.push(`under ${label(top)}`);
    return { id: label(one), faults, place: all().indexOf(one) };
  };
  // The key is up once the focus has moved and what has it was scrolled into sight.
  addEventListener('keyup', () => globalThis.walked.push(globalThis.focusNow()), true);
}

/** In the page: places of what can be reached by Tab, in the order of the document. */
export function stops() {
  const { all, targets } = globalThis.probe;
  return targets()
    .filter((one) => one.tabIndex >= 0 && !one.disabled && !one.closest('[inert]'))
    .map((one) => all().indexOf(one));
}

/**
 * @param page
 * @param {'before' | 'after'} from - a button of the host page
 * @returns {Promise<{ seen: { id: string, faults: string[], place: number }[], last: string }>} `last`: the button at
 *   which one comes out of the element
 */
export async function walk(page, from = 'before') {
  const expected = await page.evaluate(stops);
  await page.focus(`#${from}`);
  await page.evaluate(noteFocus);
  const client = await page.context().newCDPSession(page);
  const modifiers = from === 'after' ? SHIFT : 0;
  for (;;) {
    const keys = Array.from({ length: expected.length + 1 }, () => ['rawKeyDown', 'keyUp']).flat();
    await Promise.all(keys.map((type) => client.send('Input.dispatchKeyEvent', { type, modifiers, ...TAB })));
    const walked = await page.evaluate(() => globalThis.walked);
    const out = walked.findIndex(({ place }) => place < 0);
    if (out >= 0) return { seen: walked.slice(0, out), last: walked[out].id };
    if (walked.length > TRAP) return { seen: walked, last: 'a trap' };
  }
}
