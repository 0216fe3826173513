/** What a zip archive says that it holds, without unfolding any of it. */

export interface ZipEntry {
  readonly name: string;
  /** Bytes that it says to unfold to. What unfolds it stops there, so that to lie about it is no use. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record, with the longest comment that it may carry. */
const LONGEST_END = 22 + 0xffff;

/**
 * The entries of the central directory; undefined where there is none, where it is cut or contradicts itself, or where
 * an entry says that it unfolds to nothing and has content all the same.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - LONGEST_END);
  let end = bytes.length - 22;
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Two bytes are what deflate makes of nothing.
    if (!size && packed > 2) return undefined;
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), size });
    at += 46 + name + extra + comment;
  }
  return entries;
}
