/** WebP: chunks of a RIFF file. (RFC 9649) */
import { ascii, exifIn, joined, orientationAlone, textOf, xmpLocates, type Cleaned } from './exif.js';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that say that the chunks are there. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

export function cleanWebp(bytes: Uint8Array): Cleaned | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true) + 8;
  if (size > bytes.length) return undefined;
  const parts: Uint8Array[] = [];
  let orientation: number | undefined;
  let located = false;
  for (let at = 12; at < size;) {
    const name = textOf(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return undefined;
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'EXIF') {
      // Some writers put JPEG's own mark before it.
      const exif = exifIn(textOf(data.subarray(0, 6)) === 'Exif\0\0' ? data.subarray(6) : data);
      orientation ??= exif.orientation;
      located ||= exif.located;
    } else if (name === 'XMP ') located ||= xmpLocates(data);
    if (KEPT.has(name)) parts.push(bytes.slice(at, Math.min(end, bytes.length)));
    at = end;
  }
  const [first] = parts;
  if (first && textOf(first.subarray(0, 4)) === 'VP8X')
    first[8] = ((first[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (orientation === undefined ? 0 : HAS_EXIF);
  if (orientation !== undefined) parts.push(chunk('EXIF', orientationAlone(orientation)));
  const body = joined([ascii('WEBP'), ...parts]);
  return { bytes: joined([ascii('RIFF'), lengthOf(body.length), body]), located };
}

const chunk = (name: string, data: Uint8Array) => joined([ascii(name), lengthOf(data.length), data]);

function lengthOf(length: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}
