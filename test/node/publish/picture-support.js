/** What tests of pictures make them of, bytes, Exif, XMP, and what is left of them. */
import assert from 'node:assert/strict';
import { loadSource } from '../../../scripts/build/load-source.js';

let modules;
export const load = async () => (modules ??= await loadSource('src/publish/pictures/metadata.ts'));
export const clean = (picture, kind) => modules.withoutMetadata(picture, kind);
/** The bytes that are left of a picture, and whether it said where it was taken. */
export const left = (picture, kind) => {
  const cleaned = clean(picture, kind);
  return cleaned && [Buffer.from(cleaned.bytes).toString('latin1'), cleaned.located];
};
export const becomes = (picture, kind, expected, located = false) =>
  assert.deepEqual(left(picture, kind), [Buffer.from(expected).toString('latin1'), located]);
export const hex = (text) => Buffer.from(text.replaceAll(' ', ''), 'hex');
export const of = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
/** A directory of Exif: what a tag says in a short, in either order of bytes. */
export function exif(tags, isLittle = false) {
  const bytes = Buffer.alloc(14 + tags.length * 12);
  const write = (value, at, size) =>
    isLittle ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at, size);
  bytes.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
  write(8, 4, 4);
  write(tags.length, 8, 2);
  for (const [index, [tag, value]] of tags.entries()) {
    write(tag, 10 + index * 12, 2);
    write(3, 12 + index * 12, 2);
    write(1, 14 + index * 12, 4);
    write(value, 18 + index * 12, 2);
  }
  return bytes;
}
export const [CAMERA, TURNED, PLACE] = [0x010f, 0x0112, 0x8825];
/** The least that says of a picture that it lies on its side: little end first, one entry of one short. */
export const turnedAlone = (orientation = 6) =>
  hex(`49492a00 08000000 0100 1201 0300 01000000 0${orientation}00 0000 00000000`);
export const XMP = '<rdf:Description EXIF:gpsLatitude="48,12N"/>';
export const PLAIN_XMP = '<rdf:Description dc:title="Fête"/>';
