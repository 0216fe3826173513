/** `ctg-feed remove`: a record out of everything that is published, archives included. */
import { COLLECTION_NAMES } from '../../build/advice.js';
import { REMOVABLE, type Target } from '../../build/remove.js';
import { isoOf } from '../../instants.js';
import { Misuse, needed, type Call } from '../call.js';
import { readPublished } from '../disk.js';
import { takeOut, whereIs } from '../removal.js';
import { logOf, logRemoval } from '../removal-log.js';
import { standingOf } from '../settings.js';

export async function remove({ paths, values, now, voice }: Call): Promise<number> {
  const named = needed(paths[0], 'l’identifiant de la fiche à retirer');
  const { out: configured, site } = await standingOf(values.config);
  const out = needed(values.out ?? configured, 'le dossier de la publication (-o DOSSIER)');
  const reason = needed(values.reason, 'le motif (--reason "retrait demandé par la personne")');
  const feed = await readPublished(out);
  if (!feed) throw new Misuse(`«\u00a0${out}\u00a0» ne contient pas de publication lisible (feed.json).`);
  const target = await targetOf(out, named);
  if (!target) {
    voice.mutter(
      `Aucune fiche publiée ou archivée n’a pour identifiant «\u00a0${named}\u00a0»\u00a0: rien n’a changé.`,
    );
    return 1;
  }
  const archives = await takeOut(out, target, site);
  const { collection, id } = target;
  await logRemoval(out, { day: isoOf(now, feed.timeZone).slice(0, 10), collection, id, reason, archives });
  voice.say(
    [
      `La fiche «\u00a0${id}\u00a0» (${COLLECTION_NAMES[collection]}) est retirée de ${out}, des agendas, des données ouvertes et de ${archives.length} archive${archives.length > 1 ? 's' : ''}, empreintes comprises.`,
      `C’est noté dans ${logOf(out)}.`,
      'Il vous reste à la retirer du classeur ou de l’outil d’où elle vient\u00a0: tant qu’elle y est, build refuse de publier.',
      'Envoyez le dossier sur l’hébergement\u00a0: ce qui est en ligne, et les copies des navigateurs, ne changent qu’ensuite.',
    ].join('\n'),
  );
  return 0;
}

/** `ID`, or `services/ID` where two collections have it. */
async function targetOf(out: string, named: string): Promise<Target | undefined> {
  const [, prefix, id = named] = /^([a-z]+)\/(.+)$/.exec(named) ?? [];
  const collections = (await whereIs(out, id)).filter((name) => prefix === undefined || name === prefix);
  if (prefix !== undefined && !REMOVABLE.some((name) => name === prefix))
    throw new Misuse(`«\u00a0${prefix}\u00a0» n’est pas une collection\u00a0: ${REMOVABLE.join(', ')}.`);
  const [collection, ...others] = collections;
  if (others.length)
    throw new Misuse(
      `Plusieurs fiches ont cet identifiant\u00a0: écrivez ${collections.map((name) => `${name}/${id}`).join(' ou ')}.`,
    );
  return collection && { collection, id };
}
