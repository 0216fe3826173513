/** JPEG: segments, each a marker and its length, then what is between the scans. (ITU-T T.81, annex B) */
import { ascii, exifIn, joined, orientationAlone, textOf, xmpLocates, type Cleaned } from './exif.js';

const EXIF = 'Exif\0\0';
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END = 0xd9;

/** Of what applications add: JFIF's own, the colour profile, and how Adobe writes colours. */
function isKept(marker: number, payload: Uint8Array): boolean {
  if (marker === COMMENT) return false;
  if (marker <= APP0 || marker > 0xef) return true;
  if (marker === APP2) return textOf(payload.subarray(0, 12)) === 'ICC_PROFILE\0';
  return marker === APP14 && textOf(payload.subarray(0, 5)) === 'Adobe';
}

/** What stands behind the end is a second picture or a film, with metadata of its own: it goes. */
export function cleanJpeg(bytes: Uint8Array): Cleaned | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let orientation: number | undefined;
  let located = false;
  for (;;) {
    // Markers may be padded.
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at++;
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === END) break;
    const end = at + 2 + view.getUint16(at + 2);
    const payload = bytes.subarray(at + 4, end);
    if (marker === APP1 && textOf(payload.subarray(0, 6)) === EXIF) {
      const exif = exifIn(payload.subarray(6));
      orientation ??= exif.orientation;
      located ||= exif.located;
    } else if (marker === APP1) located ||= xmpLocates(payload);
    const next = marker === START_OF_SCAN ? scanEnd(view, end) : end;
    if (isKept(marker, payload)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  parts.push(Uint8Array.of(0xff, END));
  // Before all that is kept but JFIF's own, which has to be the first.
  if (orientation !== undefined) parts.splice(parts[1]?.[1] === APP0 ? 2 : 1, 0, segment(orientation));
  return { bytes: joined(parts), located };
}

/** Where the compressed data end: `FF` is data there if `00` follows, and so are the marks of a restart. */
function scanEnd(view: DataView, start: number): number {
  for (let at = start; ; at++) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
}

function segment(orientation: number): Uint8Array {
  const tiff = orientationAlone(orientation);
  const length = 2 + EXIF.length + tiff.length;
  return joined([Uint8Array.of(0xff, APP1, length >> 8, length & 0xff), ascii(EXIF), tiff]);
}
