/** A publication as one file to take away. The same files give the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileContent } from './files.js';

/** What a zip cannot be without; the first day that the format knows. */
const DAY = new Date(1980, 0, 1);
/** Pictures are packed already. */
const PACKED = /\.(jpe?g|png|webp|gif)$/i;

/** With the list of what it holds, as a publication on a disk has it: `doctor` then sees what was not sent. */
export function zipPublication(files: ReadonlyMap<string, FileContent>): Uint8Array {
  const entries: Zippable = {};
  const manifest = `${JSON.stringify([...files.keys()].sort())}\n`;
  for (const [name, content] of [...files, ['publication.json', manifest] as const])
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: DAY, level: PACKED.test(name) ? 0 : 6 },
    ];
  return zipSync(entries);
}
