/**
 * A record taken out of a folder that is published: the feed and all that is made of it, every archive with its hash, and
 * the publication before, which `restore` would bring back (Node only).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicationFiles, sealed, type FileContent } from '../build/files.js';
import { collectionsWith, withoutRecord, type Removable, type Target } from '../build/remove.js';
import type { Site } from '../config/read.js';
import type { Feed } from '../../feed/types.js';
import { territoryPages, type File } from '../../pages/territory.js';
import { Misuse } from './call.js';
import { keptBeside, namesOf, readPublished, rewritePublication } from './disk.js';
import { say } from '../language.js';

const ARCHIVE = 'archive';

/** Collections in which a folder, its archives or the publication before it have a record of that id. */
export async function whereIs(out: string, id: string): Promise<Removable[]> {
  const found = new Set<Removable>();
  for (const folder of [out, keptBeside(out)]) {
    const feed = await readPublished(folder);
    for (const name of feed ? collectionsWith(feed, id) : []) found.add(name);
    for (const { feed: old } of await archivesOf(folder)) for (const name of collectionsWith(old, id)) found.add(name);
  }
  return [...found];
}

/**
 * @returns days of the archives that were written anew
 * @throws {Misuse} where the folder has files that could not be made again
 */
export async function takeOut(out: string, target: Target, site: Site | undefined): Promise<readonly string[]> {
  const [before, now] = [await rewritten(keptBeside(out), target, site), await rewritten(out, target, site)];
  // What `restore` would bring back goes first: stopped between the two, the command can be given again.
  if (before) await rewritePublication(keptBeside(out), before);
  if (now) await rewritePublication(out, now);
  return now?.days ?? [];
}

interface Rewritten {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly pages: Iterable<File>;
  /** Of other days than the publication's own. */
  readonly archives: ReadonlyMap<string, string>;
  readonly days: readonly string[];
}

async function rewritten(folder: string, target: Target, site: Site | undefined): Promise<Rewritten | undefined> {
  const feed = await readPublished(folder);
  if (!feed) return undefined;
  await refuseStrangers(folder, feed, site);
  const rest = withoutRecord(feed, target);
  const files = new Map<string, FileContent>(await picturesOf(folder, rest));
  for (const [name, text] of await publicationFiles(rest, site)) files.set(name, text);
  const archives = new Map<string, string>();
  const days: string[] = [];
  for (const { day, feed: old } of await archivesOf(folder)) {
    if (!collectionsWith(old, target.id).includes(target.collection)) continue;
    days.push(day);
    if (files.has(`${ARCHIVE}/${day}/feed.json`)) continue;
    for (const [name, text] of await sealed(`${ARCHIVE}/${day}/feed.json`, withoutRecord(old, target)))
      archives.set(name, text);
  }
  // An identifier may be a name: its address is not kept either.
  const published = (await namesOf(folder)).filter((name) => !name.split(/[/.]/).includes(target.id));
  return { files, pages: territoryPages(rest, { now: Date.parse(feed.updated), site, published }), archives, days };
}

/** Pages that were made with an address would be lost without it: nothing is written then. */
async function refuseStrangers(folder: string, feed: Feed, site: Site | undefined): Promise<void> {
  const made = new Set((await publicationFiles(feed, site)).keys());
  for (const [name] of territoryPages(feed, { now: Date.parse(feed.updated), site })) made.add(name);
  // A page whose record is gone is made again from its name; a frame, where the address is known.
  const again = site
    ? /^(archive|images|commune|service|evenement|action|cadre|oembed)\//
    : /^(archive|images|commune|service|evenement|action)\//;
  const lost = (await namesOf(folder)).filter((name) => !made.has(name) && !again.test(name));
  if (lost.length)
    throw new Misuse(
      say(
        `${folder} contient ${lost.length} fichiers faits avec des réglages (${lost[0] ?? ''}…)\u00a0: donnez-les par --config ctg.config.json.`,
        `${folder} holds ${lost.length} files made with settings (${lost[0] ?? ''}…): give them with --config ctg.config.json.`,
      ),
    );
}

/** Of the pictures beside the feed, those that it still shows. */
async function picturesOf(folder: string, { events }: Feed): Promise<Map<string, Uint8Array>> {
  const shown = new Set(events.flatMap(({ image }) => (image ? [image.src] : [])));
  const files = new Map<string, Uint8Array>();
  for (const name of await namesOf(folder))
    if (shown.has(name)) files.set(name, new Uint8Array(await readFile(join(folder, name))));
  return files;
}

async function archivesOf(folder: string): Promise<{ day: string; feed: object }[]> {
  const days = await readdir(join(folder, ARCHIVE)).catch(() => []);
  const found: { day: string; feed: object }[] = [];
  for (const day of days.sort()) {
    const text = await readFile(join(folder, ARCHIVE, day, 'feed.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const feed: unknown = JSON.parse(text);
    if (typeof feed === 'object' && feed !== null) found.push({ day, feed });
  }
  return found;
}
