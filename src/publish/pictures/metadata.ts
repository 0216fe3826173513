/**
 * What a picture says beside what it shows: where and when a photograph was taken, with which telephone, by whom. None of
 * it is published. What is left is what a browser needs to show it, its colours and its orientation. What this does not
 * know is left out; a picture that cannot be followed to its end is not let through.
 */
import type { Cleaned } from './exif.js';
import { cleanJpeg } from './jpeg.js';
import { cleanGif } from './gif.js';
import { cleanPng } from './png.js';
import { cleanSvg } from './svg.js';
import { cleanWebp } from './webp.js';

const CLEANERS: Readonly<Record<string, (bytes: Uint8Array) => Cleaned | undefined>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  avif: refuseSpeakingAvif,
  svg: cleanSvg,
};

/**
 * The same picture, byte for byte where it says nothing but what it shows.
 * @param kind its ending, as its first bytes tell it
 * @returns undefined where it is damaged, or its metadata cannot be told apart
 */
export function withoutMetadata(bytes: Uint8Array, kind: string): Cleaned | undefined {
  try {
    return CLEANERS[kind]?.(bytes);
  } catch (error) {
    // Read past its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The parts of an AVIF are found by offsets in its head, which cannot be cut out: one that carries Exif or XMP is refused. */
function refuseSpeakingAvif(bytes: Uint8Array): Cleaned | undefined {
  const head = Array.from(bytes.subarray(0, 65_536), (byte) => String.fromCharCode(byte)).join('');
  return /infe[^]{8}(?:Exif|mime)/.test(head) ? undefined : { bytes, located: false };
}
