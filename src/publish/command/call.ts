/** What a command is called with, and what it asks of its arguments. */
import { parseArgs } from 'node:util';
import type { Feed } from '../../feed/types.js';
import { readPublished } from './disk.js';
import { LANGUAGES, say, type Language, type Said } from '../language.js';

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
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Why a command line cannot be followed; told, with exit code 2. */
export class Misuse extends Error {
  constructor(readonly told: Said) {
    super(told);
  }
}

export interface Call {
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>['values'];
  readonly now: number;
  readonly voice: Voice;
}

/** Does one thing; gives the exit code: 0 well, 1 problems. */
export type Command = (call: Call) => Promise<number>;

/** @throws {Misuse} where an option is not known, lacks its value or has one that is not */
export function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (![undefined, 'json'].includes(parsed.values.format))
      throw new Misuse(say('--format\u00a0: json.', '--format: json.'));
    return parsed;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const [option = ''] = /-[-\w]+/.exec(message) ?? [];
    throw new Misuse(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? say(`«\u00a0${option}\u00a0» n’est pas une option.`, `“${option}” is not an option.`)
        : say(
            `L’option «\u00a0${option}\u00a0» est mal écrite\u00a0: il y manque une valeur, ou il y en a une de trop.`,
            `The option “${option}” is badly written: it lacks a value, or has one too many.`,
          ),
    );
  }
}

/**
 * The language that a command line asks for, wherever it does: it is needed to say what is wrong with the rest.
 * @throws {Misuse} where it is another one
 */
export function languageIn(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: { lang: OPTIONS.lang }, strict: false });
  if (values.lang === undefined) return 'fr';
  const wanted = LANGUAGES.find((one) => one === values.lang);
  if (!wanted) throw new Misuse(say(`--lang\u00a0: ${LANGUAGES.join(', ')}.`, `--lang: ${LANGUAGES.join(', ')}.`));
  return wanted;
}

/** @throws {Misuse} naming what is missing */
export function needed(value: string | undefined, what: Said): string {
  if (value === undefined || value === '') throw new Misuse(say(`Il manque ${what}.`, `Missing: ${what}.`));
  return value;
}

/** The publication of a folder or file. @throws {Misuse} where there is none */
export async function published(path: string): Promise<Feed> {
  const feed = await readPublished(path);
  if (!feed)
    throw new Misuse(
      say(
        `«\u00a0${path}\u00a0» ne contient pas de publication lisible (feed.json).`,
        `“${path}” holds no publication that can be read (feed.json).`,
      ),
    );
  return feed;
}
