/** `ctg-feed remove`: a record out of everything that is published, archives included. */
import { collectionNames } from '../../build/advice.js';
import { REMOVABLE, type Target } from '../../build/remove.js';
import { isoOf } from '../../instants.js';
import { Misuse, needed, type Call } from '../call.js';
import { readPublished } from '../disk.js';
import { takeOut, whereIs } from '../removal.js';
import { logOf, logRemoval } from '../removal-log.js';
import { standingOf } from '../settings.js';
import { say } from '../../language.js';

export async function remove({ paths, values, now, voice }: Call): Promise<number> {
  const named = needed(paths[0], say('l’identifiant de la fiche à retirer', 'the id of the record to take out'));
  const { out: configured, site } = await standingOf(values.config);
  const out = needed(
    values.out ?? configured,
    say('le dossier de la publication (-o DOSSIER)', 'the folder of the publication (-o FOLDER)'),
  );
  const reason = needed(
    values.reason,
    say(
      'le motif (--reason "retrait demandé par la personne")',
      'the reason (--reason "removal asked for by the person")',
    ),
  );
  const feed = await readPublished(out);
  if (!feed)
    throw new Misuse(
      say(
        `«\u00a0${out}\u00a0» ne contient pas de publication lisible (feed.json).`,
        `“${out}” holds no publication that can be read (feed.json).`,
      ),
    );
  const target = await targetOf(out, named);
  if (!target) {
    voice.mutter(
      say(
        `Aucune fiche publiée ou archivée n’a pour identifiant «\u00a0${named}\u00a0»\u00a0: rien n’a changé.`,
        `No record that is published or archived has the id “${named}”: nothing has changed.`,
      ),
    );
    return 1;
  }
  const archives = await takeOut(out, target, site);
  const { collection, id } = target;
  await logRemoval(out, { day: isoOf(now, feed.timeZone).slice(0, 10), collection, id, reason, archives });
  voice.say(
    [
      say(
        `La fiche «\u00a0${id}\u00a0» (${collectionNames()[collection]}) est retirée de ${out}, des agendas, des données ouvertes et de ${archives.length} archive${archives.length > 1 ? 's' : ''}, empreintes comprises.`,
        `The record “${id}” (${collectionNames()[collection]}) is taken out of ${out}, of the agendas, of the open data and of ${archives.length} archive${archives.length === 1 ? '' : 's'}, hashes included.`,
      ),
      say(`C’est noté dans ${logOf(out)}.`, `It is noted in ${logOf(out)}.`),
      say(
        'Il vous reste à la retirer du classeur ou de l’outil d’où elle vient\u00a0: tant qu’elle y est, build refuse de publier.',
        'It remains for you to take it out of the workbook or of the tool that it comes from: as long as it is there, build refuses to publish.',
      ),
      say(
        'Envoyez le dossier sur l’hébergement\u00a0: ce qui est en ligne, et les copies des navigateurs, ne changent qu’ensuite.',
        'Send the folder to the web host: what is online, and the copies in browsers, change only then.',
      ),
    ].join('\n'),
  );
  return 0;
}

/** `ID`, or `services/ID` where two collections have it. */
async function targetOf(out: string, named: string): Promise<Target | undefined> {
  const [, prefix, id = named] = /^([a-z]+)\/(.+)$/.exec(named) ?? [];
  const collections = (await whereIs(out, id)).filter((name) => prefix === undefined || name === prefix);
  if (prefix !== undefined && !REMOVABLE.some((name) => name === prefix))
    throw new Misuse(
      say(
        `«\u00a0${prefix}\u00a0» n’est pas une collection\u00a0: ${REMOVABLE.join(', ')}.`,
        `“${prefix}” is not a collection: ${REMOVABLE.join(', ')}.`,
      ),
    );
  const [collection, ...others] = collections;
  if (others.length)
    throw new Misuse(
      say(
        `Plusieurs fiches ont cet identifiant\u00a0: écrivez ${collections.map((name) => `${name}/${id}`).join(' ou ')}.`,
        `Several records have this id: write ${collections.map((name) => `${name}/${id}`).join(' or ')}.`,
      ),
    );
  return collection && { collection, id };
}
