/** Source documents from a disk, and from addresses (Node only). */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CONFIG_FILE } from '../config/read.js';
import type { SourceSpec } from '../config/schema.js';
import { fetchAgenda } from '../import/openagenda/pages.js';
import type { Origin, Problem, SourceFile } from '../source.js';
import { MAX_FILE_BYTES } from '../tables/limits.js';
import { tooLarge } from '../tables/refusals.js';
import { Misuse } from './call.js';
import { same, say } from '../language.js';

const SOURCES = /\.(xlsx|xlsm|xls|ods|csv|tsv|json|geojson|ics)$/i;
/** What LibreOffice and Excel leave beside an open document. */
const LOCKS = /^(~\$|\.~lock\.|\.)/;
const AGENDA = /\/v2\/agendas\/\d+\/events/;
/** A server that says nothing for so long has no answer. */
const TIMEOUT_MS = 60_000;

/** A source, and where it is named: in the configuration, whose faults are told there. */
export interface Wanted extends SourceSpec {
  readonly place?: Origin;
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files of some paths; of a folder, all that may be a source, by name. An address is a document, or that of an
 * OpenAgenda, whose key is in the environment: it stands in no file and in no history of commands.
 * @param except files that are no sources although they lie among them, as absolute paths
 * @throws where a path that no configuration names does not exist
 */
export async function readSources(wanted: readonly Wanted[], except: readonly string[] = []): Promise<Sources> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const source of wanted) {
    try {
      const found = await filesOf(source, except, problems);
      const { format, source: from, license } = source;
      const said = {
        ...(format && { format }),
        ...(from && { source: from }),
        ...(license !== undefined && { license }),
      };
      files.push(...found.map((file) => ({ ...file, ...said })));
    } catch (error) {
      if (!source.place) throw error;
      problems.push(notRead(source.place, source.path, error as NodeJS.ErrnoException));
    }
  }
  return { files, problems };
}

/** @throws {Misuse} where a path that no configuration names is a folder without documents */
async function filesOf(source: Wanted, except: readonly string[], problems: Problem[]): Promise<SourceFile[]> {
  const { path, place } = source;
  if (/^https?:/.test(path)) return [await fetched(source)];
  const names = (await namesOf(path)).filter((name) => !except.includes(resolve(name)));
  if (!names.length && !place) throw new Misuse(nothingIn(path));
  if (!names.length && place) problems.push(noFile(place, path));
  const files = await Promise.all(names.map((name) => fileAt(name, problems)));
  return files.filter((file) => file !== undefined);
}

/** One that is too large is not even opened: it would be held whole in memory. */
async function fileAt(path: string, problems: Problem[]): Promise<SourceFile | undefined> {
  const name = relative('.', path) || path;
  const { size } = await stat(path);
  if (size <= MAX_FILE_BYTES) return { name, bytes: new Uint8Array(await readFile(path)) };
  problems.push(tooLarge(name, size));
  return undefined;
}

async function namesOf(path: string): Promise<string[]> {
  if (path.includes('*')) return matching(path);
  return (await stat(path)).isDirectory() ? sourcesIn(path) : [path];
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return filesAmong(
    folder,
    names.filter((name) => SOURCES.test(name) && !LOCKS.test(basename(name)) && basename(name) !== CONFIG_FILE),
  );
}

/** By name; folders among them are left out. */
async function filesAmong(folder: string, names: readonly string[]): Promise<string[]> {
  const paths = [...names].sort().map((name) => join(folder, name));
  const found = await Promise.all(paths.map(async (path) => ((await stat(path)).isFile() ? [path] : [])));
  return found.flat();
}

/** `*` is anything within a name, `**` any folders. */
async function matching(pattern: string): Promise<string[]> {
  const plain = pattern.replaceAll('\\', '/');
  const base = dirname(`${plain.slice(0, plain.indexOf('*'))}x`);
  const expression = plain
    .slice(base === '.' ? 0 : base.length + 1)
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) => WILD[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  const whole = new RegExp(`^${expression}$`);
  const names = await readdir(base, { recursive: true });
  return filesAmong(
    base,
    names.filter((name) => whole.test(name.replaceAll('\\', '/')) && !LOCKS.test(basename(name))),
  );
}
const WILD: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' };

async function fetched({ path, format, keyVariable = 'OPENAGENDA_KEY' }: Wanted): Promise<SourceFile> {
  if (format === 'openagenda' || AGENDA.test(path))
    return fetchAgenda(path, { key: process.env[keyVariable], variable: keyVariable, fetch });
  const { host, pathname } = new URL(path);
  // What is asked may be a secret: private addresses of calendars are.
  const name = `${host}${pathname}`;
  const response = await fetch(path, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
  if (!response)
    throw new Error(say(`${name}\u00a0: le serveur n’a pas répondu`, `${name}: the server did not answer`));
  if (!response.ok)
    throw new Error(
      say(`${name}\u00a0: le serveur a répondu ${response.status}`, `${name}: the server answered ${response.status}`),
    );
  return { name, bytes: await bounded(response, name) };
}

async function bounded(response: Response, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += (piece as Uint8Array).length;
    if (length > MAX_FILE_BYTES)
      throw new Error(say(`${name}\u00a0: le document est trop gros`, `${name}: the document is too large`));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

const nothingIn = (path: string) =>
  say(
    `«\u00a0${path}\u00a0» ne contient aucun document (.xlsx, .ods, .csv, .json, .geojson, .ics).`,
    `“${path}” holds no document (.xlsx, .ods, .csv, .json, .geojson, .ics).`,
  );
const noFile = (place: Origin, path: string): Problem => ({
  level: 'error',
  kind: 'source-missing',
  place,
  value: path,
  message: say(`Aucun document ne correspond à «\u00a0${path}\u00a0».`, `No document matches “${path}”.`),
  mend: say(
    'Corrigez le chemin, qui part du dossier de ce fichier, ou retirez-le de la liste.',
    'Correct the path, which starts from the folder of this file, or take it out of the list.',
  ),
});

function notRead(place: Origin, path: string, { code, message }: NodeJS.ErrnoException): Problem {
  if (code === 'ENOENT') return noFile(place, path);
  return {
    level: 'error',
    kind: 'source-unreadable',
    place,
    value: path.replace(/[?#].*$/, ''),
    message:
      code === undefined
        ? same(`${message}.`)
        : say(`«\u00a0${path}\u00a0» ne peut pas être lu (${code}).`, `“${path}” cannot be read (${code}).`),
    mend:
      code === undefined
        ? say(
            'Ouvrez l’adresse dans un navigateur\u00a0; réessayez plus tard si elle y répond.',
            'Open the address in a browser; try again later if it answers there.',
          )
        : say(
            'Demandez le droit de le lire, ou fermez le programme qui l’utilise.',
            'Ask for the right to read it, or close the program that uses it.',
          ),
  };
}
