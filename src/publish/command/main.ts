/** The `ctg-feed` command (Node only): reads its arguments, does one thing, says what came of it. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { diffFeeds } from '../build/diff.js';
import { publish } from '../build/publish.js';
import { exportWorkbook, ownerWorkbook, templateWorkbook } from '../book/template.js';
import { reportPage } from '../report/page.js';
import type { Feed } from '../../feed/types.js';
import { readPublished, readSources, readThemeTable, restorePublication, writePublication } from './disk.js';
import { HELP, tellDiff, tellProblems } from './words.js';

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
  preview: { type: 'boolean' },
  format: { type: 'string' },
  verbose: { type: 'boolean' },
  owner: { type: 'string' },
  feed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Why a command line cannot be followed; told, with exit code 2. */
class Misuse extends Error {}

interface Call {
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>['values'];
  readonly now: number;
  readonly voice: Voice;
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

const COMMANDS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  template,
  build,
  check,
  diff: compare,
  export: exportAgain,
  restore,
  report,
};

/**
 * @param args after the command's own name
 * @param now epoch ms, where the arguments name no instant
 * @returns exit code: 0 well, 1 problems, 2 misuse
 */
export async function main(args: readonly string[], now: number, voice: Voice): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [name, ...paths] = positionals;
    if (values.help || name === undefined) {
      voice.say(HELP);
      return values.help ? 0 : 2;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse(`«\u00a0${name}\u00a0» n’est pas une commande.`);
    return await command({ paths, values, voice, now: instantOf(values.now) ?? now });
  } catch (error) {
    const { code = '', message, path } = error as NodeJS.ErrnoException;
    if (error instanceof Misuse || code.startsWith('ERR_PARSE_ARGS')) {
      voice.mutter(`${message}\n«\u00a0ctg-feed --help\u00a0» dit comment l’écrire.`);
      return 2;
    }
    voice.mutter(FAILURES[code]?.(path ?? '') ?? `La commande s’est arrêtée\u00a0: ${message}. Rien n’a été publié.`);
    return code === 'ENOENT' ? 2 : 1;
  }
}

const FAILURES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `«\u00a0${path}\u00a0» n’existe pas.`,
  EACCES: (path) =>
    `«\u00a0${path}\u00a0» ne peut pas être lu ou écrit\u00a0: demandez-en le droit, ou fermez le programme qui l’utilise.`,
  EBUSY: (path) => `«\u00a0${path}\u00a0» est ouvert dans un autre programme\u00a0: fermez-le.`,
  ENOSPC: () => 'Le disque est plein\u00a0: rien n’a été publié.',
};

function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const instant = Date.parse(text);
  if (!Number.isFinite(instant)) throw new Misuse(`--now\u00a0: «\u00a0${text}\u00a0» n’est pas un instant.`);
  return instant;
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new Misuse(`Il manque ${what}.`);
  return value;
}

async function published(path: string): Promise<Feed> {
  const feed = await readPublished(path);
  if (!feed) throw new Misuse(`«\u00a0${path}\u00a0» ne contient pas de publication lisible (feed.json).`);
  return feed;
}

async function template({ values, voice }: Call): Promise<number> {
  const out = needed(values.out, 'le fichier à écrire (-o classeur.xlsx)');
  const { owner } = values;
  if (owner === undefined) {
    const territory = values.feed === undefined ? { communes: [], themes: [] } : await published(values.feed);
    await writeFile(out, await templateWorkbook(territory));
  } else {
    const feed = await published(needed(values.feed, 'la publication d’où viennent les fiches (--feed DOSSIER)'));
    const bytes = await ownerWorkbook(feed, owner);
    if (!bytes) throw new Misuse(`Aucune fiche n’a pour responsable «\u00a0${owner}\u00a0».`);
    await writeFile(out, bytes);
  }
  voice.say(`${out} est écrit.`);
  return 0;
}

async function compiled({ paths, values, now, voice }: Call, previous: Feed | undefined) {
  if (!paths.length) throw new Misuse('Il manque les documents à lire.');
  const accept = (values.accept ?? []).flatMap((names) => names.split(','));
  const sources = await readSources(paths);
  const mapping = values.themes === undefined ? undefined : await readThemeTable(values.themes);
  if (values.themes !== undefined && !mapping)
    throw new Misuse(
      `«\u00a0${values.themes}\u00a0» n’est pas un tableau de thèmes\u00a0: {"mot": ["identifiant d’un thème"]}.`,
    );
  const progress = (step: string) => voice.mutter(`${step}…`);
  const preview = values.preview ?? false;
  return publish({
    sources,
    now,
    accept,
    preview,
    progress,
    ...(mapping && { mapping }),
    ...(previous && { previous }),
  });
}

async function build(call: Call): Promise<number> {
  const { values, voice } = call;
  const out = needed(values.out, 'le dossier où publier (-o DOSSIER)');
  const { files, problems, diff } = await compiled(call, await readPublished(out));
  if (values.format === 'json') voice.say(JSON.stringify({ published: files.size > 0, problems, diff }));
  else {
    voice.say(tellProblems(problems, values.verbose ?? false));
    if (diff) voice.say(`\n${tellDiff(diff)}`);
  }
  if (!files.size) {
    voice.mutter('\nRien n’a été publié\u00a0: ce qui est en ligne reste tel quel.');
    return 1;
  }
  await writePublication(out, files);
  voice.mutter(`\n${files.size} fichiers sont dans ${out}.`);
  return 0;
}

async function check(call: Call): Promise<number> {
  const { values, voice } = call;
  const { problems } = await compiled(call, undefined);
  voice.say(values.format === 'json' ? JSON.stringify({ problems }) : tellProblems(problems, values.verbose ?? false));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

async function compare({ paths, values, voice }: Call): Promise<number> {
  const [before, after] = [needed(paths[0], 'l’ancienne publication'), needed(paths[1], 'la nouvelle publication')];
  const diff = diffFeeds(await published(before), await published(after));
  voice.say(values.format === 'json' ? JSON.stringify(diff) : tellDiff(diff));
  return 0;
}

async function exportAgain({ paths, values, voice }: Call): Promise<number> {
  const feed = await published(needed(paths[0], 'la publication à rendre'));
  const out = needed(values.out, 'le fichier à écrire (-o classeur.xlsx)');
  await writeFile(out, await exportWorkbook(feed));
  voice.say(`${out} est écrit.`);
  return 0;
}

async function restore({ paths, voice }: Call): Promise<number> {
  const out = needed(paths[0], 'le dossier de la publication');
  const done = await restorePublication(out);
  voice.say(
    done
      ? `La publication précédente est de nouveau dans ${out}.`
      : `Aucune publication précédente n’est gardée pour ${out}.`,
  );
  return done ? 0 : 1;
}

async function report({ paths, values, now, voice }: Call): Promise<number> {
  const feed = await published(needed(paths[0], 'la publication'));
  const out = needed(values.out, 'le fichier à écrire (-o bilan.html)');
  await writeFile(out, reportPage(feed, now));
  voice.say(`${out} est écrit.`);
  return 0;
}
