/** What a run of `build` or `check` works with: the command line, and the configuration where one is read (Node only). */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { PictureSource } from '../build/pictures.js';
import { CONFIG_FILE, readConfig, readThemeTable, siteOf, type Site } from '../config/read.js';
import type { Config, ThemeTable } from '../config/schema.js';
import type { Problem, SourceFile } from '../source.js';
import { Misuse } from './call.js';
import { picturesOnDisk } from './pictures.js';
import { readSources, type Wanted } from './sources.js';
import { say } from '../language.js';

export interface Settings {
  readonly sources: readonly SourceFile[];
  readonly mapping?: ThemeTable;
  readonly site?: Site;
  readonly pictures: PictureSource;
  readonly territory?: string;
  readonly territoryOnly?: boolean;
  readonly schoolZone?: NonNullable<Config['schoolZone']>;
  /** Folder to publish in. */
  readonly out?: string;
  /** Of the configuration, and of sources that it names. */
  readonly problems: readonly Problem[];
}

interface Line {
  /** Sources that the command line names. */
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  readonly themes?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Without sources on the command line, `ctg.config.json` of the working folder is read. What the line says wins.
 * @throws {Misuse} where nothing says what to read
 */
export async function settingsOf(line: Line): Promise<Settings> {
  const file = line.config ?? (line.paths.length ? undefined : CONFIG_FILE);
  const reading = file === undefined ? { config: {}, problems: [] } : await configIn(file, line);
  const { config = {}, problems } = reading;
  const folder = file === undefined ? '.' : dirname(file);
  const beside = (path: string) => relative('.', resolve(folder, path)) || '.';
  const table = await themesOf(line.themes, config, file, beside);
  const wanted = line.paths.length ? line.paths.map((path) => ({ path })) : wantedOf(config, file, beside);
  if (!wanted.length && 'config' in reading) throw new Misuse(noSources());
  const read = await readSources(wanted, table.file === undefined ? [] : [resolve(table.file)]);
  const out = line.out ?? (config.out === undefined ? undefined : beside(config.out));
  const site = siteOf(config);
  return {
    sources: read.files,
    pictures: picturesOnDisk(file === undefined ? undefined : folder),
    problems: [...problems, ...table.problems, ...read.problems],
    ...(table.table && { mapping: table.table }),
    ...(site && { site }),
    ...(config.territory !== undefined && { territory: config.territory }),
    ...(config.territoryOnly !== undefined && { territoryOnly: config.territoryOnly }),
    ...(config.schoolZone && { schoolZone: config.schoolZone }),
    ...(out !== undefined && { out }),
  };
}

/**
 * Where a publication stands, for a command that reads no sources: by a configuration that is named, or by that of the
 * working folder where there is one.
 * @throws {Misuse} where the configuration is faulty
 */
export async function standingOf(named: string | undefined): Promise<Pick<Settings, 'site' | 'out'>> {
  const file = named ?? CONFIG_FILE;
  const bytes = await readFile(file).catch((error: unknown) => {
    if (named !== undefined) throw error;
    return undefined;
  });
  if (!bytes) return {};
  const { config, problems } = readConfig({ name: file, bytes: new Uint8Array(bytes) });
  if (!config)
    throw new Misuse(
      say(
        `${file}\u00a0: ${problems[0]?.message ?? ''} ${problems[0]?.mend ?? ''}`,
        `${file}: ${problems[0]?.message ?? ''} ${problems[0]?.mend ?? ''}`,
      ),
    );
  const site = siteOf(config);
  return {
    ...(site && { site }),
    ...(config.out !== undefined && { out: relative('.', resolve(dirname(file), config.out)) || '.' }),
  };
}

const noSources = () =>
  say(
    `Il manque les documents à lire, ou un fichier ${CONFIG_FILE} qui les nomme.`,
    `Missing: the documents to read, or a file ${CONFIG_FILE} that names them.`,
  );

async function configIn(file: string, { config, paths }: Line) {
  try {
    return readConfig({ name: file, bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    if (config === undefined && !paths.length && (error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Misuse(noSources());
    throw error;
  }
}

const isAddress = (path: string) => /^https?:/.test(path);

function wantedOf({ sources = [] }: Config, file: string | undefined, beside: (path: string) => string): Wanted[] {
  return sources.map((source, index) => {
    const spec = typeof source === 'string' ? { path: source } : source;
    const place = { file: file ?? CONFIG_FILE, path: `sources[${index}]` };
    return { ...spec, path: isAddress(spec.path) ? spec.path : beside(spec.path), place };
  });
}

interface Themes {
  readonly table?: ThemeTable;
  /** Where it was read from. */
  readonly file?: string;
  readonly problems: readonly Problem[];
}

async function themesOf(
  named: string | undefined,
  { themes }: Config,
  config: string | undefined,
  beside: (path: string) => string,
): Promise<Themes> {
  if (named === undefined && typeof themes === 'object') return { table: themes, problems: [] };
  const file = named ?? (typeof themes === 'string' ? beside(themes) : undefined);
  if (file === undefined) return { problems: [] };
  const bytes = await readFile(file).catch((error: unknown) => {
    if (named !== undefined) throw error;
    return undefined;
  });
  if (!bytes) return { problems: [noTable(config ?? CONFIG_FILE, file)] };
  const reading = readThemeTable({ name: file, bytes: new Uint8Array(bytes) });
  if (named !== undefined && !reading.table)
    throw new Misuse(
      say(
        `«\u00a0${named}\u00a0» n’est pas un tableau de thèmes\u00a0: {"mot": ["identifiant d’un thème"]}.`,
        `“${named}” is not a table of themes: {"word": ["id of a theme"]}.`,
      ),
    );
  return { ...reading, file };
}

const noTable = (config: string, file: string): Problem => ({
  level: 'error',
  kind: 'source-missing',
  place: { file: config, path: 'themes' },
  value: file,
  message: say(
    `Le tableau de thèmes «\u00a0${file}\u00a0» n’existe pas.`,
    `The table of themes “${file}” does not exist.`,
  ),
  mend: say(
    'Corrigez le chemin, qui part du dossier de ce fichier, ou écrivez le tableau ici même.',
    'Correct the path, which starts from the folder of this file, or write the table here.',
  ),
});
