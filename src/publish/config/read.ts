/** Reads a `ctg.config.json`. Pure: the paths in it are resolved by who has a disk (`command/config.ts`). */
import { decodeText } from '../tables/text.js';
import type { Problem, SourceFile } from '../source.js';
import { judge } from './judge.js';
import { ConfigSchema, ThemeTableSchema, type Config, type Frames, type Legal, type ThemeTable } from './schema.js';
import type { Shape } from '../../feed/shape.js';
import { say } from '../language.js';

export const CONFIG_FILE = 'ctg.config.json';

/** What the published pages say of the place where they stand. */
export interface Site {
  /** Public address of the folder of `feed.json`: `https://`, ends with `/`. */
  readonly url: string;
  /** Name of the territory, as it speaks of itself. */
  readonly territory?: string;
  readonly frames?: Frames;
  readonly legal?: Legal;
}

export interface ConfigReading {
  /** Absent where a problem is an error. */
  readonly config?: Config;
  readonly problems: readonly Problem[];
}

export function readConfig(file: SourceFile): ConfigReading {
  const { value, problems } = readJudged(file, ConfigSchema);
  if (value === undefined) return { problems };
  const config = value as Config;
  const orphans = (['frames', 'legal'] as const).filter((key) => config[key] !== undefined && config.url === undefined);
  return { config, problems: orphans.map((key) => withoutUrl(file.name, key)) };
}

/** A table of themes in a file of its own. */
export function readThemeTable(file: SourceFile): { table?: ThemeTable; problems: readonly Problem[] } {
  const { value, problems } = readJudged(file, ThemeTableSchema);
  return value === undefined ? { problems } : { table: value as ThemeTable, problems };
}

/** Of a configuration, what the pages of a publication have to know; undefined where it has no address. */
export function siteOf({ url, territory, frames, legal }: Config): Site | undefined {
  if (url === undefined) return undefined;
  return {
    url,
    ...(territory !== undefined && { territory }),
    ...(frames && { frames }),
    ...(legal && { legal }),
  };
}

function readJudged({ name, bytes }: SourceFile, shape: Shape): { value?: unknown; problems: Problem[] } {
  const text = decodeText(bytes).text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [notJson(name, text, String(error))] };
  }
  const problems = judge(value, shape).map(({ path, kind, value: written, message, mend }): Problem => ({
    level: 'error',
    kind,
    place: { file: name, path },
    ...(written !== undefined && { value: JSON.stringify(written).slice(0, 200) }),
    message,
    mend,
  }));
  return problems.length ? { problems } : { value, problems };
}

/** Engines say where they stopped in words of their own: « at position 12 », « line 2 column 5 ». */
function notJson(file: string, text: string, said: string): Problem {
  const line = /line (\d+)/.exec(said)?.[1];
  const position = /position (\d+)/.exec(said)?.[1];
  const end = /end of (JSON|data)|Unterminated/i.test(said) ? text.length : undefined;
  const at = position === undefined ? end : Number(position);
  const before = at === undefined ? undefined : text.slice(0, at).split('\n').length;
  const row = line === undefined ? before : Number(line);
  return {
    level: 'error',
    kind: 'config-syntax',
    place: { file, ...(row !== undefined && { row }) },
    message: say(
      'Ce fichier n’est pas du JSON\u00a0: il n’a pas pu être lu.',
      'This file is not JSON: it could not be read.',
    ),
    mend: say(
      'Vérifiez les guillemets (droits\u00a0: "), les virgules entre les réglages (et aucune après le dernier) et les accolades, à cette ligne ou à celle d’avant.',
      'Check the quotation marks (straight: "), the commas between settings (and none after the last) and the braces, on this line or the one before.',
    ),
  };
}

const withoutUrl = (file: string, key: string): Problem => ({
  level: 'warning',
  kind: 'config-without-url',
  place: { file, path: key },
  message: say(`«\u00a0${key}\u00a0» ne sert à rien sans «\u00a0url\u00a0».`, `“${key}” does nothing without “url”.`),
  mend: say(
    'Écrivez dans «\u00a0url\u00a0» l’adresse publique du dossier publié, par exemple https://ctg.exemple.fr/.',
    'Write in “url” the public address of the published folder, for example https://ctg.exemple.fr/.',
  ),
});
