/**
 * Sources from a disk, and a publication to it (Node only). A publication is complete or it is not there: files are
 * written under other names first, then take their places, `feed.json` last, since it names the others.
 */
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readFeed } from '../../feed/read-all.js';
import type { Feed } from '../../feed/types.js';
import { fetchAgenda } from '../import/openagenda/pages.js';
import type { SourceFile } from '../source.js';

const SOURCES = /\.(xlsx|ods|csv|tsv|json|geojson|ics)$/i;
/** What LibreOffice and Excel leave beside an open document. */
const LOCKS = /^(~\$|\.~lock\.|\.)/;
const MANIFEST = 'publication.json';

/**
 * The files of some paths; of a folder, all that may be a source, by name. An address is that of an OpenAgenda, whose
 * key is in the environment: it stands in no file and in no history of commands.
 */
export async function readSources(paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    if (/^https?:/.test(path)) {
      files.push(await fetchAgenda(path, { key: process.env['OPENAGENDA_KEY'], fetch }));
      continue;
    }
    const names = (await stat(path)).isDirectory() ? await sourcesIn(path) : [path];
    for (const name of names)
      files.push({ name: relative('.', name) || name, bytes: new Uint8Array(await readFile(name)) });
  }
  return files;
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => SOURCES.test(name) && !LOCKS.test(basename(name)))
    .sort()
    .map((name) => join(folder, name));
}

/** Which themes the words of other tools are, as the coordinator wrote it down; undefined where it is no such table. */
export async function readThemeTable(file: string): Promise<Record<string, readonly string[]> | undefined> {
  const table = await readJson(file);
  const isTable =
    table && Object.values(table).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
  return isTable ? (table as Record<string, readonly string[]>) : undefined;
}

/** The feed in a folder or file, with the collections beside it; undefined where there is none. */
export async function readPublished(path: string): Promise<Feed | undefined> {
  const file = /\.json$/i.test(path) ? path : join(path, 'feed.json');
  const root = await readJson(file);
  if (root === undefined) return undefined;
  const whole: Record<string, unknown> = { ...root };
  for (const name of ['services', 'events', 'actions', 'notices']) {
    const { href } = (root[name] ?? {}) as { href?: unknown };
    if (typeof href === 'string') whole[name] = (await readJson(join(dirname(file), href)))?.[name] ?? [];
  }
  const reading = readFeed(whole);
  return 'feed' in reading ? reading.feed : undefined;
}

async function readJson(file: string): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where what was published before is kept: beside the folder, never in it, where it would be uploaded. */
const keptBeside = (out: string) => `${resolve(out)}.precedent`;

/** Puts a publication in its place, and keeps the one before. What it no longer has is taken away, archives excepted. */
export async function writePublication(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const staging = `${resolve(out)}.nouveau`;
  await rm(staging, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), text);
  }
  await writeFile(join(staging, MANIFEST), `${JSON.stringify([...files.keys()].sort())}\n`);
  await keep(out);
  await put(staging, out, [...files.keys(), MANIFEST]);
  await rm(staging, { recursive: true, force: true });
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

async function namesOf(folder: string): Promise<string[]> {
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
  for (const name of [...names, MANIFEST]) {
    await mkdir(dirname(join(next, name)), { recursive: true });
    await copyFile(join(out, name), join(next, name)).catch(() => undefined);
  }
  await rm(keptBeside(out), { recursive: true, force: true });
  await rename(next, keptBeside(out));
}

async function put(staging: string, out: string, names: readonly string[]): Promise<void> {
  const before = await namesOf(out);
  const last = (name: string) => (name === MANIFEST ? 2 : name === 'feed.json' ? 1 : 0);
  for (const name of [...names].sort((a, b) => last(a) - last(b))) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await rename(join(staging, name), join(out, name));
  }
  const now = new Set(names);
  for (const name of before)
    if (!now.has(name) && !name.startsWith('archive/')) await rm(join(out, name), { force: true });
}
