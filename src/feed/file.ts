/** What every file of the format is, before anything of it is read. */
import { clockOf } from './clock.js';
import { own } from './objects.js';
import { FORMAT } from './schema/root.js';
import { isObject } from './shape.js';
import type { CollectionName, Collections, Feed, Problem } from './types.js';

/** The file is no feed (`format`), or one that this version cannot read (`version`). */
export interface Failure {
  readonly failure: 'format' | 'version';
  /** In English, for the console. */
  readonly message: string;
  readonly problems: readonly Problem[];
}
export interface FeedReading {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}
export type Reading = FeedReading | Failure;
export interface RecordsReading<Name extends CollectionName> {
  readonly records: readonly Collections[Name][];
  readonly problems: readonly Problem[];
}

/** A reading in slices of about a record. */
export type Slices<T> = Generator<void, T>;

/** Names of the collections, in the order in which they are read. */
export const COLLECTIONS: readonly CollectionName[] = ['services', 'events', 'actions', 'notices'];

/** What stands for a required root key that is missing or bad: what is valid of the feed is shown all the same. */
export const defaults = () => ({
  language: 'fr',
  timeZone: 'Europe/Paris',
  title: '',
  updated: '',
  publisher: { name: '' },
  agreements: [],
  communes: [],
  themes: [],
});

export const isOfFormat = (value: unknown): value is object => isObject(value) && own(value, 'format') === FORMAT;

export function refuse(value: unknown, more = ''): Failure {
  const format = isObject(value) ? String(own(value, 'format')) : '';
  const failure = format.startsWith('ctg-feed/') && format !== FORMAT ? 'version' : 'format';
  return { failure, message: `expected {"format": "${FORMAT}"${more}}`, problems: [] };
}

/** Whether the browser knows the time zone or the language that the feed names under this key. */
export function isKnown(key: string, value: unknown): boolean {
  try {
    if (key === 'language') Intl.getCanonicalLocales(String(value));
    if (key === 'timeZone') clockOf(String(value));
    return true;
  } catch {
    return false;
  }
}
