/** A picture of a background map, as a server of tiles sends it: 256 pixels of pale green with a darker edge. */
import { crc32, deflateSync } from 'node:zlib';

const SIDE = 256;
const LAND = [0xdd, 0xe8, 0xd5];
const EDGE = [0x9a, 0xb0, 0x8c];

/** A chunk of a PNG: length, type, content and a sum of the latter two. */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function draw() {
  // Each line starts with the number of its filter, 0: none.
  const lines = Array.from({ length: SIDE }, (_line, y) => [
    0,
    ...Array.from({ length: SIDE }, (_pixel, x) => (x === 0 || y === 0 ? EDGE : LAND)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // 8 bits each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

let picture;

export const tilePicture = () => (picture ??= draw());
