/** GIF: blocks of sub-blocks; comments and what applications add go, but for the mark of an animation. (GIF89a) */
import { joined, textOf, type Cleaned } from './exif.js';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const END = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;

export function cleanGif(bytes: Uint8Array): Cleaned | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 13 + tableSize(view.getUint8(10));
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  for (;;) {
    const kind = view.getUint8(at);
    if (kind === END) return { bytes: joined([...parts, Uint8Array.of(END)]), located: false };
    let end: number;
    let isKept = true;
    if (kind === IMAGE) end = blocksEnd(view, at + 11 + tableSize(view.getUint8(at + 9)));
    else if (kind === EXTENSION) {
      const label = view.getUint8(at + 1);
      const application = textOf(bytes.subarray(at + 3, at + 14));
      isKept = label !== COMMENT && (label !== APPLICATION || ['NETSCAPE2.0', 'ANIMEXTS1.0'].includes(application));
      end = blocksEnd(view, at + 2);
    } else return undefined;
    if (isKept) parts.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Bytes of a table of colours, by the byte that announces it. */
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function blocksEnd(view: DataView, start: number): number {
  let at = start;
  while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
  return at + 1;
}
