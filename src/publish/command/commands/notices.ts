/** `ctg-feed notices`: the notices of the workbook, published at once, and nothing else. */
import { publishNotices } from '../../build/notices.js';
import { needed, published, type Call } from '../call.js';
import { amendPublication } from '../disk.js';
import { logIn } from '../removal-log.js';
import { settingsOf } from '../settings.js';
import { tellProblems } from '../words.js';
import { say } from '../../language.js';

export async function notices({ paths, values, now, voice }: Call): Promise<number> {
  const { sources, site, out: configured, problems: first } = await settingsOf({ ...values, paths });
  const out = needed(
    configured,
    say('le dossier de la publication (-o DOSSIER)', 'the folder of the publication (-o FOLDER)'),
  );
  const {
    problems: own,
    files,
    count,
  } = await publishNotices([...sources, ...(await logIn(out))], await published(out), {
    now,
    site,
  });
  const problems = [...first, ...own];
  const isDone = files.size > 0 && !first.some(({ level }) => level === 'error');
  voice.say(
    values.format === 'json'
      ? JSON.stringify({ published: isDone, problems, files: isDone ? [...files.keys()] : [] })
      : tellProblems(problems, values.verbose ?? false),
  );
  if (!isDone) {
    voice.mutter(
      say(
        '\nRien n’a été publié\u00a0: les annonces en ligne restent telles quelles.',
        '\nNothing was published: the notices online stay as they are.',
      ),
    );
    return 1;
  }
  await amendPublication(out, files);
  const many =
    count > 1
      ? say('annonces sont publiées', 'notices are published')
      : say('annonce est publiée', 'notice is published');
  voice.mutter(
    say(
      `\n${count || 'Aucune'} ${many} dans ${out}. À envoyer sur l’hébergement\u00a0: ${[...files.keys()].join(', ')}.`,
      `\n${count || 'No'} ${many} in ${out}. To send to the web host: ${[...files.keys()].join(', ')}.`,
    ),
  );
  return 0;
}
