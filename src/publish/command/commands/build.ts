/** `ctg-feed build` and `ctg-feed check`: documents read and judged, and published where nothing forbids it. */
import type { RemovedRecord } from '../../build/advice.js';
import { publish, type Publication } from '../../build/publish.js';
import type { Feed } from '../../../feed/types.js';
import { needed, type Call } from '../call.js';
import { readPublished, writePublication } from '../disk.js';
import { readLog } from '../removal-log.js';
import { settingsOf, type Settings } from '../settings.js';
import { tellDiff, tellProblems } from '../words.js';

async function compiled(
  { values, now, voice }: Call,
  settings: Settings,
  previous: Feed | undefined,
  removed: readonly RemovedRecord[] = [],
): Promise<Pick<Publication, 'files' | 'problems' | 'diff'>> {
  const { problems: first, out: _, ...given } = settings;
  // Without a source there is nothing to add to what is wrong with their list.
  if (!given.sources.length) return { files: new Map<string, never>(), problems: first };
  const accept = (values.accept ?? []).flatMap((names) => names.split(','));
  const progress = (step: string) => voice.mutter(`${step}…`);
  const preview = values.preview ?? false;
  return publish({ ...given, now, accept, preview, progress, first, removed, ...(previous && { previous }) });
}

export async function build(call: Call): Promise<number> {
  const { values, voice } = call;
  const settings = await settingsOf({ ...values, paths: call.paths });
  const out = needed(settings.out, 'le dossier où publier (-o DOSSIER)');
  const { files, problems, diff } = await compiled(call, settings, await readPublished(out), await readLog(out));
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
  const { problems } = await compiled(call, await settingsOf({ ...values, paths: call.paths }), undefined);
  voice.say(values.format === 'json' ? JSON.stringify({ problems }) : tellProblems(problems, values.verbose ?? false));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
