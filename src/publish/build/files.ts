/** A feed → every file that is published of it, by its path beside `feed.json`. The same feed gives the same bytes. */
import { collectionText } from '../../feed/record-lines.js';
import { feedFileEntries, recordSchemas } from '../../feed/schema.js';
import { isObject, object, type Shape } from '../../feed/shape.js';
import type { Feed } from '../../feed/types.js';
import { calendarFiles } from '../calendars.js';
import type { Site } from '../config/read.js';
import { say, type Said } from '../language.js';
import { openData } from '../open-data/files.js';
import { firstViews, type FirstView } from './first-views.js';

/** Text, or the bytes of a picture. */
export type FileContent = string | Uint8Array;

/** In files of their own: a calendar downloads no services, and an urgent notice is published alone. */
const SPLIT = ['services', 'events', 'actions', 'notices'] as const;

/**
 * @param site where it will stand, if that is known
 * @param progress told what is begun, where it may take a while
 */
export async function publicationFiles(
  feed: Feed,
  site?: Site,
  progress?: (step: Said) => void,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { root, collections } = inPieces(feed);
  // Last, so that what it names is there before it.
  for (const name of SPLIT) files.set(`${name}.json`, collectionText(name, collections[name]));
  const views = firstViews({ ...feed, ...collections });
  for (const { href, name, records } of views) files.set(href, collectionText(name, records));
  for (const [name, text] of openData(feed, site)) files.set(name, text);
  progress?.(say('Écriture des agendas', 'Writing the agendas'));
  for (const [name, text] of calendarFiles(feed)) files.set(name, text);
  const day = feed.updated.slice(0, 10);
  for (const [name, text] of await sealed(`archive/${day}/feed.json`, { ...root, ...collections }))
    files.set(name, text);
  files.set('feed.json', rootText(root, collections, views));
  return files;
}

/** The files that change where only the notices do. */
export function noticeFiles(feed: Feed): Map<string, string> {
  const { root, collections } = inPieces(feed);
  return new Map([
    ['notices.json', collectionText('notices', collections.notices)],
    ['feed.json', rootText(root, collections, firstViews({ ...feed, ...collections }))],
  ]);
}

type Collections = Pick<Feed, (typeof SPLIT)[number]>;

function inPieces({ pending: _, format, services, events, actions, notices, ...rest }: Feed) {
  const root = { format, ...(inOrder(rest, object(feedFileEntries)) as typeof rest) };
  const collections = Object.fromEntries(
    SPLIT.map((name) => [
      name,
      { services, events, actions, notices }[name].map((one) => inOrder(one, recordSchemas[name])),
    ]),
  ) as unknown as Collections;
  return { root, collections };
}

function rootText(root: object, collections: Collections, views: readonly FirstView[]): string {
  const references = SPLIT.map((name) => {
    const parts = views.flatMap(({ name: of, href, part }) => (of === name ? [{ href, ...part }] : []));
    return [name, { href: `${name}.json`, count: collections[name].length, ...(parts.length && { parts }) }];
  });
  return json({ ...root, ...Object.fromEntries(references) });
}

/** Keys in the order of the schema: a column that was moved changes no byte. */
function inOrder(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'array' && Array.isArray(value)) return value.map((item) => inOrder(item, shape.item));
  if (shape.kind !== 'object' || !isObject(value)) return value;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(shape.entries).filter((key) => fields[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, inOrder(fields[key], shape.entries[key] as Shape)]));
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** A file of an archive and, beside it, the hash that tells whether it was changed, as `sha256sum -c` reads it. */
export async function sealed(path: string, value: unknown): Promise<[name: string, text: string][]> {
  const text = json(value);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    [path, text],
    [`${path}.sha256`, `${await sha256(text)}  ${name}\n`],
  ];
}

/** Of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
