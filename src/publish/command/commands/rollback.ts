/** `ctg-feed rollback`: the widgets' version before back in the rolling addresses of a folder. */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealOf } from '../../releases/seal.js';
import { before, lineOf, published, readVersions, writtenVersions, type Versions } from '../../releases/versions.js';
import { say } from '../../language.js';
import { Misuse, needed, type Call } from '../call.js';

/**
 * `ctg-feed rollback DOSSIER [VERSION]`: what `v1/` and the scripts at the root are becomes the version before, or the
 * one that is named. Addresses of one version stay what they are.
 */
export async function rollback({ paths, voice }: Call): Promise<number> {
  const out = needed(
    paths[0],
    say('le dossier que l’on envoie, celui de ctg.js', 'the folder that is sent, that of ctg.js'),
  );
  const versions = await versionsIn(out);
  const { line, from, to } = move(versions, paths[1], out);
  const files = versions.versions[to]?.integrity ?? {};
  // Without a list of what to lay there, all that is there would be taken away.
  if (files['ctg.js'] === undefined)
    throw new Misuse(
      say(
        `«\u00a0${join(out, 'versions.json')}\u00a0» ne dit pas de quoi est faite la version ${to}\u00a0: reprenez-le dans la livraison.`,
        `“${join(out, 'versions.json')}” does not say what version ${to} is made of: take it again from the delivery.`,
      ),
    );
  const damaged = await damagedIn(join(out, to), files);
  if (damaged.length) {
    voice.mutter(
      say(
        `${to}/ n’est pas tel qu’il a été publié\u00a0: ${damaged.join(', ')}. Rien n’a changé.\n→ Reprenez ce dossier dans la livraison de cette version.`,
        `${to}/ is not as it was published: ${damaged.join(', ')}. Nothing has changed.\n→ Take this folder again from the delivery of this version.`,
      ),
    );
    return 1;
  }
  const names = Object.keys(files).sort(partsFirst);
  const former = Object.keys(versions.versions[from]?.integrity ?? {});
  await lay(join(out, to), join(out, line), names, former);
  // The scripts at the root are those of the newest line.
  const isNewest = Object.keys(versions.rolling).sort(byNumber).at(-1) === line;
  if (isNewest) await lay(join(out, to), out, names, former);
  const next = { ...versions, rolling: { ...versions.rolling, [line]: to } };
  await write(join(out, 'versions.json'), writtenVersions(next));
  voice.say(
    say(
      `${line}/${isNewest ? ' et les scripts à côté de feed.json sont' : ' est'} de la version ${to}${from === to ? '' : ` (et non plus ${from})`}.\n` +
        `Envoyez ${line}/${isNewest ? ', parts/, les fichiers ctg*.js' : ''} et versions.json\u00a0: les pages des communes suivent en cinq minutes. Qui a choisi une version figée la garde.`,
      `${line}/${isNewest ? ' and the scripts beside feed.json are' : ' is'} of version ${to}${from === to ? '' : ` (and no longer ${from})`}.\n` +
        `Send ${line}/${isNewest ? ', parts/, the files ctg*.js' : ''} and versions.json: the pages of the communes follow within five minutes. Who chose a fixed version keeps it.`,
    ),
  );
  return 0;
}

async function versionsIn(out: string): Promise<Versions> {
  const file = join(out, 'versions.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Misuse(
      say(
        `«\u00a0${file}\u00a0» n’existe pas\u00a0: donnez le dossier que l’on envoie, celui de ctg.js.`,
        `“${file}” does not exist: give the folder that is sent, that of ctg.js.`,
      ),
    );
  });
  const versions = readVersions(parsed(text));
  if (!versions)
    throw new Misuse(
      say(
        `«\u00a0${file}\u00a0» ne dit pas de versions\u00a0: reprenez-le dans la livraison.`,
        `“${file}” says no versions: take it again from the delivery.`,
      ),
    );
  return versions;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From which version to which, of which rolling address. @throws {Misuse} where there is no way */
function move(versions: Versions, asked: string | undefined, out: string): { line: string; from: string; to: string } {
  const all = published(versions);
  if (asked !== undefined && !all.includes(asked))
    throw new Misuse(
      say(
        `La version «\u00a0${asked}\u00a0» n’est pas publiée ici. Il y a\u00a0: ${all.join(', ') || 'aucune version'}.`,
        `The version “${asked}” is not published here. There is: ${all.join(', ') || 'no version'}.`,
      ),
    );
  const line = asked === undefined ? Object.keys(versions.rolling).sort(byNumber).at(-1) : lineOf(asked);
  const from = line === undefined ? undefined : versions.rolling[line];
  if (!all.length)
    throw new Misuse(say('Aucune version n’est publiée dans ce dossier.', 'No version is published in this folder.'));
  if (line === undefined || from === undefined) {
    const file = join(out, 'versions.json');
    const address = `${line ?? lineOf(all.at(-1) ?? '')}/`;
    throw new Misuse(
      say(
        `«\u00a0${file}\u00a0» ne dit pas quelle version est à l’adresse ${address}\u00a0: reprenez-le dans la livraison.`,
        `“${file}” does not say which version is at the address ${address}: take it again from the delivery.`,
      ),
    );
  }
  const to = asked ?? before(versions, from);
  if (to === undefined)
    throw new Misuse(
      say(
        `${from} est la première version publiée\u00a0: il n’y en a pas avant elle.`,
        `${from} is the first published version: there is none before it.`,
      ),
    );
  return { line, from, to };
}

const byNumber = (a: string, b: string) => Number(a.slice(1)) - Number(b.slice(1));
/** A script finds the parts of its version: they are there before it. */
const partsFirst = (a: string, b: string) => Number(b.includes('/')) - Number(a.includes('/')) || (a < b ? -1 : 1);

async function damagedIn(folder: string, integrity: Readonly<Record<string, string>>): Promise<string[]> {
  const damaged: string[] = [];
  for (const [name, seal] of Object.entries(integrity)) {
    const content = await readFile(join(folder, name)).catch(() => undefined);
    if (content === undefined || sealOf(content) !== seal) damaged.push(name);
  }
  return damaged;
}

/** @param former names of what goes where the version has it no more */
async function lay(from: string, to: string, names: readonly string[], former: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await copyFile(join(from, name), join(to, `${name}.nouveau`));
    await rename(join(to, `${name}.nouveau`), join(to, name));
  }
  for (const name of former) if (!names.includes(name)) await rm(join(to, name), { force: true });
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(`${file}.nouveau`, text);
  await rename(`${file}.nouveau`, file);
}
