/** Two pictures of one point that differ in their bytes. */
import { crc32 } from 'node:zlib';

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A chunk of a PNG: its length, its name, its data, their sum. */
export function pngChunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Behind its head. */
export const pngWith = (png, ...chunks) => Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** At another size on paper. */
export const OTHER_PNG = pngWith(PNG, pngChunk('pHYs', [0, 0, 3, 232, 0, 0, 3, 232, 1]));
