/** Exif as all formats carry it: a TIFF of one directory. (CIPA DC-008, 4.6) */

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const SHORT = 3;

export interface Cleaned {
  readonly bytes: Uint8Array;
  /** Whether it said where it was taken. */
  readonly located: boolean;
}

export interface Exif {
  /** 2 to 8; absent where the picture stands as it is stored. */
  readonly orientation?: number;
  /** Whether it has the directory of a place. */
  readonly located: boolean;
}

/** @throws RangeError where it ends too early */
function readExif(tiff: Uint8Array): Exif {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  const count = view.getUint16(directory, little);
  let orientation = 1;
  let located = false;
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    const tag = view.getUint16(entry, little);
    if (tag === ORIENTATION) orientation = view.getUint16(entry + 8, little);
    if (tag === GPS) located = true;
  }
  return { located, ...(orientation > 1 && orientation < 9 && { orientation }) };
}

/** The smallest TIFF that says how a picture is turned. */
export function orientationAlone(orientation: number): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, ORIENTATION, true);
  view.setUint16(12, SHORT, true);
  view.setUint32(14, 1, true);
  view.setUint16(18, orientation, true);
  return bytes;
}

/** XMP may say a place in words of its own. */
export const xmpLocates = (xmp: Uint8Array): boolean => /exif:GPS/i.test(new TextDecoder().decode(xmp));

/** Exif that is damaged says nothing that is kept. */
export function exifIn(tiff: Uint8Array): Exif {
  try {
    return readExif(tiff);
  } catch (error) {
    if (error instanceof RangeError) return { located: false };
    throw error;
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The bytes of a text in ASCII. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
