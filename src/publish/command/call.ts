/** What a command is called with, and what it asks of its arguments. */
import { parseArgs } from 'node:util';
import type { Feed } from '../../feed/types.js';
import { readPublished } from './disk.js';

/** Where the command speaks: what was asked for, and what goes on meanwhile. */
export interface Voice {
  readonly say: (text: string) => void;
  readonly mutter: (text: string) => void;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  now: { type: 'string' },
  accept: { type: 'string', multiple: true },
  themes: { type: 'string' },
  config: { type: 'string' },
  reason: { type: 'string' },
  preview: { type: 'boolean' },
  format: { type: 'string' },
  verbose: { type: 'boolean' },
  owner: { type: 'string' },
  feed: { type: 'string' },
  'no-links': { type: 'boolean' },
  embeds: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Why a command line cannot be followed; told, with exit code 2. */
export class Misuse extends Error {}

export interface Call {
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>['values'];
  readonly now: number;
  readonly voice: Voice;
}

/** Does one thing; gives the exit code: 0 well, 1 problems. */
export type Command = (call: Call) => Promise<number>;

/** Throws where an option is not known. */
export const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** @throws {Misuse} naming what is missing */
export function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new Misuse(`Il manque ${what}.`);
  return value;
}

/** The publication of a folder or file. @throws {Misuse} where there is none */
export async function published(path: string): Promise<Feed> {
  const feed = await readPublished(path);
  if (!feed) throw new Misuse(`«\u00a0${path}\u00a0» ne contient pas de publication lisible (feed.json).`);
  return feed;
}
