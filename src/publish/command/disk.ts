/**
 * A publication on a disk (Node only). A publication is complete or it is not there: files are
 * written under other names first, then take their places, `feed.json` last, since it names the others.
 */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Feed } from '../../feed/types.js';
import type { FileContent } from '../build/files.js';
import { readPublication, type Shelf } from '../published/read.js';
import { say } from '../language.js';

const MANIFEST = 'publication.json';

/** The feed in a folder or file, with the collections beside it; undefined where there is none. */
export async function readPublished(path: string): Promise<Feed | undefined> {
  return (await readPublication(shelfOf(path))).feed;
}

/** Where the files of a published folder are, or of the folder that a `feed.json` is in. */
export function shelfOf(path: string): Shelf {
  const file = /\.json$/i.test(path) ? path : join(path, 'feed.json');
  return {
    name: file,
    read: async (href) => {
      try {
        return await readFile(href === file ? file : join(dirname(file), href), 'utf8');
      } catch {
        throw new Error(say('il n’est pas dans le dossier.', 'it is not in the folder.'));
      }
    },
  };
}

/** Where what was published before is kept: beside the folder, never in it, where it would be uploaded. */
export const keptBeside = (out: string) => `${resolve(out)}.precedent`;

/** Paths of what is published in a folder, from it. */
export const publishedPaths = (out: string): Promise<string[]> => namesOf(out);

/** What is written: files at hand, and pages that are made while they are written. */
interface Contents {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly pages?: Iterable<readonly [name: string, text: string]>;
  /** Of other days; they are in no list. */
  readonly archives?: ReadonlyMap<string, string>;
}

/**
 * Puts a publication in its place, and keeps the one before. What it no longer has is taken away, archives excepted.
 * @param progress told how many pages are written so far
 */
export async function writePublication(
  out: string,
  contents: Contents,
  progress?: (written: number) => void,
): Promise<void> {
  const { staging, names } = await staged(out, contents, progress);
  await keep(out);
  await put(staging, out, names);
  await rm(staging, { recursive: true, force: true });
}

/** Puts a publication in the place of one from which something is to disappear, and keeps nothing of it. */
export async function rewritePublication(out: string, contents: Contents): Promise<void> {
  const { staging, names } = await staged(out, contents);
  await put(staging, out, names);
  await rm(staging, { recursive: true, force: true });
}

/** Puts some files over those of a publication, which stays what it is otherwise; `restore` goes behind both. */
export async function amendPublication(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = await namesOf(out);
  const { staging, names } = await staged(out, { files });
  await writeFile(join(staging, MANIFEST), `${JSON.stringify([...new Set([...before, ...files.keys()])].sort())}\n`);
  await put(staging, out, names, []);
  await rm(staging, { recursive: true, force: true });
}

/** Everything written in full beside its place; the list names what is of the publication. */
async function staged(
  out: string,
  { files, pages = [], archives = new Map<string, string>() }: Contents,
  progress: (written: number) => void = () => undefined,
): Promise<{ readonly staging: string; readonly names: readonly string[] }> {
  const staging = `${resolve(out)}.nouveau`;
  await rm(staging, { recursive: true, force: true });
  const write = async (name: string, content: FileContent): Promise<void> => {
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), content);
  };
  const names = [...files.keys()];
  await atOnce([...archives, ...files], ([name, content]) => write(name, content));
  await atOnce(pages, async ([name, text]) => {
    names.push(name);
    await write(name, text);
    progress(names.length - files.size);
  });
  await write(MANIFEST, `${JSON.stringify([...names].sort())}\n`);
  return { staging, names: [...archives.keys(), ...names, MANIFEST] };
}

/** How many files are under way together: a disk is not kept waiting for the next, and ten thousand are not held. */
const LANES = 16;

async function atOnce<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  // One iterator for all lanes: each takes what is next.
  const next = items[Symbol.iterator]();
  const lane = async () => {
    for (let step = next.next(); !step.done; step = next.next()) await act(step.value);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Puts the previous publication back; that which it replaces becomes the previous one. False where there is none. */
export async function restorePublication(out: string): Promise<boolean> {
  const kept = keptBeside(out);
  const names = await namesOf(kept);
  if (!names.length) return false;
  const staging = `${resolve(out)}.nouveau`;
  await rm(staging, { recursive: true, force: true });
  await rename(kept, staging);
  await keep(out);
  await put(staging, out, [...names, MANIFEST]);
  await rm(staging, { recursive: true, force: true });
  return true;
}

/** The files of a publication, by their paths in its folder; none where there is none. */
export async function namesOf(folder: string): Promise<string[]> {
  try {
    return (JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as string[]).filter(isBelow);
  } catch {
    return [];
  }
}
const isBelow = (name: string) => !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(name);

async function keep(out: string): Promise<void> {
  const names = await namesOf(out);
  if (!names.length) return;
  const next = `${keptBeside(out)}.nouveau`;
  await rm(next, { recursive: true, force: true });
  await atOnce([...names, MANIFEST], async (name) => {
    await mkdir(dirname(join(next, name)), { recursive: true });
    await copyFile(join(out, name), join(next, name)).catch(() => undefined);
  });
  await rm(keptBeside(out), { recursive: true, force: true });
  await rename(next, keptBeside(out));
}

/** @param former what goes unless it is among the names */
async function put(staging: string, out: string, names: readonly string[], former?: readonly string[]): Promise<void> {
  const before = former ?? (await namesOf(out));
  const last = (name: string) => (name === MANIFEST ? 2 : name === 'feed.json' ? 1 : 0);
  const move = async (name: string) => {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await rename(join(staging, name), join(out, name));
  };
  await atOnce(
    names.filter((name) => !last(name)),
    move,
  );
  for (const name of names.filter(last).sort((a, b) => last(a) - last(b))) await move(name);
  const now = new Set(names);
  const gone = before.filter((name) => !now.has(name) && !name.startsWith('archive/'));
  await atOnce(gone, (name) => rm(join(out, name), { force: true }));
}
