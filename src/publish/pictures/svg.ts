/** What a drawing says of who made it: an editor's `<metadata>` (SVG 2, § 5.10), and the folders of their machine. */
import { textOf, type Cleaned } from './exif.js';

const METADATA = /<((?:[\w.-]+:)?metadata)(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?\/?>/g;
const FOLDERS = /\s(?:sodipodi:docname|inkscape:export-filename)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Byte for byte: a letter of several bytes is never cut. Undefined where metadata have no end. */
export function cleanSvg(bytes: Uint8Array): Cleaned | undefined {
  const text = textOf(bytes);
  let left = '';
  let at = 0;
  for (const { 0: tag, 1: name, index } of text.matchAll(METADATA)) {
    // In what was taken out already.
    if (index < at) continue;
    left += text.slice(at, index);
    at = index + tag.length;
    if (tag.endsWith('/>')) continue;
    const close = new RegExp(`</${name}\\s*>`, 'g');
    close.lastIndex = at;
    if (!close.test(text)) return undefined;
    at = close.lastIndex;
  }
  left = (left + text.slice(at)).replace(FOLDERS, '');
  return { bytes: Uint8Array.from(left, (letter) => letter.charCodeAt(0)), located: false };
}
