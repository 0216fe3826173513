/** Whether all files of a publication are online. */
import { say } from '../language.js';
import { good, type Finding } from './finding.js';

/**
 * @param all how many files there are
 * @param missing those that the server does not have
 * @param unseen those that it refuses, or does not answer for: nobody can say of them that they are online
 */
export function judgePresence(
  base: string,
  all: number,
  missing: readonly string[],
  unseen: readonly string[],
): readonly Finding[] {
  if (!all) return [];
  if (!missing.length && !unseen.length)
    return [
      good(
        'complete',
        base,
        all > 1
          ? say(
              `Les ${all} fichiers de la publication sont en ligne.`,
              `The ${all} files of the publication are online.`,
            )
          : say('Le fichier de la publication est en ligne.', 'The file of the publication is online.'),
      ),
    ];
  return [
    ...(missing.length ? [incomplete(base, all, missing)] : []),
    ...(unseen.length ? [refused(base, all, unseen)] : []),
  ];
}

const incomplete = (base: string, all: number, missing: readonly string[]): Finding => ({
  level: 'error',
  kind: 'incomplete',
  place: base,
  message: say(
    `${missing.length > 1 ? `${missing.length} fichiers` : 'Un fichier'} de la publication sur ${all} ${missing.length > 1 ? 'ne sont' : 'n’est'} pas en ligne\u00a0: ${ten(missing)}`,
    `${missing.length > 1 ? `${missing.length} files` : 'One file'} of the publication out of ${all} ${missing.length > 1 ? 'are' : 'is'} not online: ${ten(missing)}`,
  ),
  mend: say(
    'Envoyez de nouveau tout le dossier, feed.json en dernier.',
    'Send the whole folder again, feed.json last.',
  ),
});

const refused = (base: string, all: number, unseen: readonly string[]): Finding => ({
  level: 'warning',
  kind: 'unseen',
  place: base,
  message: say(
    `Le serveur ne dit pas si ces fichiers de la publication sont en ligne (${unseen.length} sur ${all})\u00a0: ${ten(unseen)}`,
    `The server does not say whether these files of the publication are online (${unseen.length} of ${all}): ${ten(unseen)}`,
  ),
  mend: say(
    'Ouvrez l’un d’eux dans un navigateur. S’il s’affiche, le serveur refuse seulement la question (HEAD)\u00a0; sinon, ouvrez-le à tous.',
    'Open one of them in a browser. If it shows, the server only refuses the question (HEAD); else open it to everyone.',
  ),
});

const ten = (names: readonly string[]) =>
  `${[...names].sort().slice(0, 10).join(', ')}${names.length > 10 ? '…' : '.'}`;
