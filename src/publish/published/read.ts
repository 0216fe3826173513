/**
 * A publication as it lies in a folder or at an address: its root file and the collections beside it, read by the feed's
 * own reader, with every fault at its JSON path and in words.
 */
import { addCollection, readCollection, readFeed } from '../../feed/read-all.js';
import type { CollectionName, Feed, Problem as FeedProblem } from '../../feed/types.js';
import { at, listAt, textAt } from '../import/json.js';
import type { Problem } from '../source.js';
import { badCount, brokenJson, faultInWords, notAFeed, notFound, otherVersion } from './words.js';

/** Where files are had: from `feed.json`'s own folder, by what stands in `href`. */
export interface Shelf {
  /** Name of the root file, as its owner knows it. */
  readonly name: string;
  /** The text of a file. @throws an Error that says in French why there is none */
  readonly read: (href: string) => Promise<string>;
}

export interface Published {
  /** Absent where the root file is no feed. */
  readonly feed?: Feed;
  /** In the order of the files. */
  readonly problems: readonly Problem[];
  /** Addresses of the files that the root names, whether they could be had or not. */
  readonly hrefs: readonly string[];
}

const COLLECTIONS = ['services', 'events', 'actions', 'notices'] as const;

/** Never rejects: what cannot be read is a problem. */
export async function readPublication({ name, read }: Shelf): Promise<Published> {
  const root = await document(name, name, read);
  if ('problem' in root) return { problems: [root.problem], hrefs: [] };
  const reading = readFeed(root.value);
  if (!('feed' in reading)) {
    const found = textAt(root.value, 'format');
    return { problems: [reading.failure === 'version' ? otherVersion(name, found) : notAFeed(name, found)], hrefs: [] };
  }
  const state: State = { feed: reading.feed, problems: [], hrefs: [] };
  told(state, reading.problems, () => ({ file: name, value: root.value }));
  const files = new Map<string, unknown>();
  for (const collection of COLLECTIONS) await collect(state, collection, root.value, read, files);
  return state;
}

interface State {
  feed: Feed;
  readonly problems: Problem[];
  readonly hrefs: string[];
}

async function collect(
  state: State,
  name: CollectionName,
  root: unknown,
  read: Shelf['read'],
  files: Map<string, unknown>,
): Promise<void> {
  const href = textAt(root, name, 'href');
  if (!href || Array.isArray(at(root, name))) return;
  const records = await recordsOf(state, name, href, read);
  if (!records) return;
  files.set(name, records.value);
  const count = at(root, name, 'count');
  const real = listAt(records.value, name).length;
  if (typeof count === 'number' && count !== real) state.problems.push(badCount(name, count, real));
  const added = addCollection(state.feed, name, records.records);
  state.feed = added.feed;
  told(state, added.problems, (list) =>
    files.has(list) ? { file: textAt(root, list, 'href'), value: files.get(list) } : { file: 'feed.json', value: root },
  );
  for (const part of listAt(root, name, 'parts')) {
    const address = textAt(part, 'href');
    if (address) await recordsOf(state, name, address, read);
  }
}

async function recordsOf(state: State, name: CollectionName, href: string, read: Shelf['read']) {
  state.hrefs.push(href);
  const file = await document(href, href, read);
  if ('problem' in file) {
    state.problems.push(file.problem);
    return undefined;
  }
  const reading = readCollection(name, file.value);
  if (!('records' in reading)) {
    state.problems.push(notAFeed(href, textAt(file.value, 'format'), name));
    return undefined;
  }
  told(state, reading.problems, () => ({ file: href, value: file.value }));
  return { records: reading.records, value: file.value };
}

async function document(
  href: string,
  name: string,
  read: Shelf['read'],
): Promise<{ value: unknown } | { problem: Problem }> {
  let text: string;
  try {
    text = await read(href);
  } catch (error) {
    return { problem: notFound(name, error instanceof Error ? error.message : String(error)) };
  }
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch (error) {
    return { problem: brokenJson(name, text, String(error)) };
  }
}

/** Each fault once, in the file where it stands. */
function told(
  { problems }: State,
  faults: readonly FeedProblem[],
  where: (list: string) => { file: string; value: unknown },
): void {
  for (const fault of faults) {
    const { file, value } = where(/^\w*/.exec(fault.path)?.[0] ?? '');
    problems.push(faultInWords(fault, file, value));
  }
}
