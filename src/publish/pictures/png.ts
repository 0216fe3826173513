/** PNG: chunks of a length, a name, data and a sum. (W3C PNG, third edition) */
import { ascii, exifIn, joined, orientationAlone, textOf, xmpLocates, type Cleaned } from './exif.js';

/** What a browser shows a picture by, and its animation. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

export function cleanPng(bytes: Uint8Array): Cleaned | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  let located = false;
  for (;;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = textOf(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, end - 4);
    if (name === 'eXIf') {
      const exif = exifIn(data);
      located ||= exif.located;
      if (exif.orientation !== undefined) parts.push(chunk('eXIf', orientationAlone(exif.orientation)));
    } else if (name === 'iTXt') located ||= xmpLocates(data);
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return { bytes: joined(parts), located };
    at = end;
  }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([ascii(name), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, sumOf(body));
  return whole;
}

/** CRC-32, as the format defines it. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
