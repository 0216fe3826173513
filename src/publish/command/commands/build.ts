/** `ctg-feed build` and `ctg-feed check`: documents read and judged, and published where nothing forbids it. */
import { publish } from '../../build/publish.js';
import type { Feed } from '../../../feed/types.js';
import { Misuse, needed, type Call } from '../call.js';
import { readPublished, readSources, readThemeTable, writePublication } from '../disk.js';
import { tellDiff, tellProblems } from '../words.js';

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

export async function build(call: Call): Promise<number> {
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

export async function check(call: Call): Promise<number> {
  const { values, voice } = call;
  const { problems } = await compiled(call, undefined);
  voice.say(values.format === 'json' ? JSON.stringify({ problems }) : tellProblems(problems, values.verbose ?? false));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
