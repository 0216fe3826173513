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
      ? say(`${count} annonces sont publiées`, `${count} notices are published`)
      : count === 1
        ? say('1 annonce est publiée', '1 notice is published')
        : say('Aucune annonce n’est publiée', 'No notice is published');
  const names = [...files.keys()].join(', ');
  voice.mutter(
    say(
      `\n${many} dans ${out}. À envoyer sur l’hébergement\u00a0: ${names}.`,
      `\n${many} in ${out}. To send to the web host: ${names}.`,
    ),
  );
  return 0;
}
