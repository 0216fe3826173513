/** A publication as one file to take away. The same files give the same bytes. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FileContent } from './files.js';
import type { Publication } from './publish.js';

/** What a zip cannot be without; the first day that the format knows. */
const DAY = new Date(1980, 0, 1);
/** Pictures are packed already. */
const PACKED = /\.(jpe?g|png|webp|gif|avif)$/i;
/** Pages between two words of progress. */
const STEP = 500;

/**
 * One file after the other, so that ten thousand pages are never held unpacked. `feed.json` is the last but one, and then
 * the list of what is in it, as a publication on a disk has it: `doctor` sees by it what was not sent.
 * @param progress told how many files are in it so far
 */
export function zipPublication(
  { files, pages }: Pick<Publication, 'files' | 'pages'>,
  progress?: (count: number) => void,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const names: string[] = [];
  const add = (name: string, content: FileContent) => {
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = DAY;
    zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    names.push(name);
    if (names.length % STEP === 0) progress?.(names.length);
  };
  const root = files.get('feed.json');
  for (const [name, content] of files) if (name !== 'feed.json') add(name, content);
  for (const [name, content] of pages) add(name, content);
  if (root !== undefined) add('feed.json', root);
  add('publication.json', `${JSON.stringify([...names].sort())}\n`);
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
