/** `ctg-feed build` and `ctg-feed check`: documents read and judged, and published where nothing forbids it. */
import { publish, type Publication, type Request } from '../../build/publish.js';
import type { Feed } from '../../../feed/types.js';
import type { SourceFile } from '../../source.js';
import { Misuse, needed, type Call } from '../call.js';
import { publishedPaths, readPublished, writePublication } from '../disk.js';
import { logIn } from '../removal-log.js';
import { settingsOf, type Settings } from '../settings.js';
import { tellDiff, tellProblems } from '../words.js';
import { say } from '../../language.js';

async function compiled(
  { values, now, voice }: Call,
  settings: Settings,
  previous: Feed | undefined,
  known: Pick<Request, 'published' | 'judgeOnly'> & { readonly log?: readonly SourceFile[] } = {},
): Promise<Pick<Publication, 'files' | 'pages' | 'problems' | 'diff'>> {
  const { problems: first, out: _, ...given } = settings;
  // Without a source there is nothing to add to what is wrong with their list.
  if (!given.sources.length) return { files: new Map(), pages: [], problems: first };
  const accept = (values.accept ?? []).flatMap((names) => names.split(','));
  const progress = (step: string) => voice.mutter(`${step}…`);
  const preview = values.preview ?? false;
  const { log = [], ...rest } = known;
  const sources = [...given.sources, ...log];
  return publish({ ...given, ...rest, sources, now, accept, preview, progress, first, ...(previous && { previous }) });
}

export async function build(call: Call): Promise<number> {
  const { values, voice } = call;
  const settings = await settingsOf({ ...values, paths: call.paths });
  const out = needed(settings.out, say('le dossier où publier (-o DOSSIER)', 'the folder to publish in (-o FOLDER)'));
  const known = { published: await publishedPaths(out), log: await logIn(out) };
  refuseToMix(out, known.published, values.preview ?? false);
  const { files, pages, problems, diff } = await compiled(call, settings, await readPublished(out), known);
  if (values.format === 'json') voice.say(JSON.stringify({ published: files.size > 0, problems, diff }));
  else {
    voice.say(tellProblems(problems, values.verbose ?? false));
    if (diff) voice.say(`\n${tellDiff(diff)}`);
  }
  if (!files.size) {
    voice.mutter(
      say(
        '\nRien n’a été publié\u00a0: ce qui est en ligne reste tel quel.',
        '\nNothing was published: what is online stays as it is.',
      ),
    );
    return 1;
  }
  const mark = values.preview ? [[PREVIEW, NOT_TO_BE_SENT] as const] : [];
  await write(call, out, { files: new Map([...mark, ...files]), pages });
  return 0;
}

/** Tells a folder with drafts from one that is sent, for a person and for the next build. */
const PREVIEW = 'APERCU.txt';
const NOT_TO_BE_SENT = 'Aperçu, brouillons compris : à relire, à ne pas envoyer sur l’hébergement.\n';

/** @throws {Misuse} where drafts would take the place of what is published, or be kept as the publication before */
function refuseToMix(out: string, published: readonly string[], preview: boolean): void {
  if (!published.length || published.includes(PREVIEW) === preview) return;
  throw new Misuse(
    preview
      ? say(
          `«\u00a0${out}\u00a0» contient une publication\u00a0: un aperçu y mettrait les brouillons. Donnez-lui un autre dossier (-o apercu).`,
          `“${out}” holds a publication: a preview would put drafts into it. Give it another folder (-o apercu).`,
        )
      : say(
          `«\u00a0${out}\u00a0» contient un aperçu, brouillons compris\u00a0: publiez dans un autre dossier.`,
          `“${out}” holds a preview, drafts included: publish in another folder.`,
        ),
  );
}

/** How many pages are written between two lines that say so. */
const STEP = 1000;

async function write({ voice }: Call, out: string, contents: Pick<Publication, 'files' | 'pages'>): Promise<void> {
  const start = performance.now();
  let count = 0;
  voice.mutter(say('Écriture des pages…', 'Writing the pages…'));
  await writePublication(out, contents, (written) => {
    count = written;
    if (written % STEP === 0)
      voice.mutter(say(`Pages du territoire\u00a0: ${written}…`, `Pages of the territory: ${written}…`));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  voice.mutter(
    say(
      `\n${contents.files.size} fichiers et ${count} pages sont dans ${out} (${seconds}\u00a0s).`,
      `\n${contents.files.size} files and ${count} pages are in ${out} (${seconds} s).`,
    ),
  );
}

export async function check(call: Call): Promise<number> {
  const { values, voice } = call;
  const settings = await settingsOf({ ...values, paths: call.paths });
  const log = settings.out === undefined ? [] : await logIn(settings.out);
  const { problems } = await compiled(call, settings, undefined, { judgeOnly: true, log });
  voice.say(values.format === 'json' ? JSON.stringify({ problems }) : tellProblems(problems, values.verbose ?? false));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
