/**
 * How the four elements look, as pictures: each narrow and wide, on a light and a dark page, in a real Chromium with
 * DejaVu, the font that the machine of the tests has for certain. Two pictures are compared by the browser itself,
 * which decodes them.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build/paths.js';

const FOLDER = join(root, 'test/look');
/** Share of the pixels of a picture that may differ, and by how much of 255 one must differ to count. */
export const TOLERANCE = { share: 0.002, step: 32 };

const SHOWN = [
  { name: 'service-finder', element: 'service-finder', attributes: { limit: '3' } },
  { name: 'event-calendar', element: 'event-calendar', attributes: { date: '2026-12' } },
  { name: 'action-card', element: 'action-card', attributes: { action: '6' } },
  { name: 'roadmap', element: 'roadmap', attributes: { commune: '', theme: 'petite-enfance' } },
];

/** Each picture: its name, what is on it, how wide and on what page. */
export const PICTURES = SHOWN.flatMap((scene) =>
  [320, 1280].flatMap((width) =>
    ['light', 'dark'].map((scheme) => ({ name: `${scene.name}-${width}-${scheme}.png`, scene, width, scheme })),
  ),
);

/** @returns {Promise<Buffer>} the top of a page with an element, as PNG */
export async function take(scenes, { scene, width, scheme }) {
  const page = await scenes.show(scene, {
    width,
    height: width === 320 ? 1400 : 1000,
    media: { colorScheme: scheme },
    host: { dark: scheme === 'dark' },
  });
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

export const reference = (name) => (existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name)) : undefined);

export function keep(name, picture) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), picture);
}

/** In a page: the share of pixels that differ by more than a step; 1 where the sizes do. */
async function differing([a, b, step]) {
  const pixels = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { width, height, ...bitmap } = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).then(
      (image) => ({ width: image.width, height: image.height, image }),
    );
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(bitmap.image, 0, 0);
    return canvas.getImageData(0, 0, width, height);
  };
  const [one, two] = [await pixels(a), await pixels(b)];
  if (one.width !== two.width || one.height !== two.height) return 1;
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if ([0, 1, 2].some((channel) => Math.abs(one.data[i + channel] - two.data[i + channel]) > step)) count++;
  return count / (one.width * one.height);
}

/** @returns {Promise<number>} share of the pixels that differ, 0 to 1 */
export async function difference(browser, one, two) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(differing, [one.toString('base64'), two.toString('base64'), TOLERANCE.step]);
  } finally {
    await page.close();
  }
}
