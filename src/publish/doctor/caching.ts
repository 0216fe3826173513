/** How long a file may be kept, and whether it is sent again that has not changed. */
import type { Answer } from './ask.js';
import { header, type Asked } from './asked.js';
import { good, type Look } from './finding.js';
import { recipes } from './recipes.js';
import { type Said, say } from '../language.js';

/** Longest that a file which changes may be kept without asking, in s. */
const ROLLING = 3_600;
/** From here on, what is pinned is kept long enough, in s. */
const PINNED = 30 * 86_400;

export function judgeRolling({ answer, conditional }: Asked): Look {
  return [...judgeAge(answer), ...judgeRevalidation(answer, conditional)];
}

function judgeAge(answer: Answer): Look {
  const place = answer.url;
  const cache = header(answer, 'cache-control').toLowerCase();
  const age = /\bmax-age=(\d+)/.exec(cache)?.[1];
  const mend = say(
    'Annoncez cinq minutes, puis une vérification\u00a0: Cache-Control: max-age=300, must-revalidate.',
    'Announce five minutes, then a check: Cache-Control: max-age=300, must-revalidate.',
  );
  const finding = (level: 'error' | 'warning', kind: string, message: Said): Look => [
    { level, kind, place, message, mend, recipes: recipes().rolling },
  ];
  if (/\bimmutable\b/.test(cache))
    return finding(
      'error',
      'immutable-rolling',
      say(
        'Le fichier change et est annoncé «\u00a0immutable\u00a0»\u00a0: les navigateurs gardent l’ancien.',
        'The file changes and is announced as “immutable”: browsers keep the old one.',
      ),
    );
  if (/\bno-store\b/.test(cache))
    return finding(
      'warning',
      'no-store',
      say(
        'Le serveur interdit de garder le fichier\u00a0: chaque page le télécharge en entier.',
        'The server forbids keeping the file: each page downloads it whole.',
      ),
    );
  if (!/\bno-cache\b/.test(cache) && age === undefined)
    return finding(
      'warning',
      'no-cache-rule',
      say(
        'Aucune durée n’est annoncée\u00a0: chaque navigateur en devine une, parfois de plusieurs jours.',
        'No duration is announced: each browser guesses one, sometimes of several days.',
      ),
    );
  if (age !== undefined && Number(age) > ROLLING && !/\bno-cache\b/.test(cache))
    return finding(
      'warning',
      'kept-too-long',
      say(
        `Le fichier est gardé ${duration(Number(age))} sans vérifier\u00a0: une annulation n’est vue qu’après.`,
        `The file is kept for ${duration(Number(age))} without a check: a cancellation is seen only after that.`,
      ),
    );
  return [good('cache', place, say(`Vérifié par les navigateurs (${cache}).`, `Checked by browsers (${cache}).`))];
}

function judgeRevalidation(answer: Answer, conditional: number | undefined): Look {
  const place = answer.url;
  const has = header(answer, 'etag') || header(answer, 'last-modified');
  if (has && conditional === undefined) return [];
  if (has && conditional === 304)
    return [
      good(
        'revalidation',
        place,
        say(
          'Un fichier qui n’a pas changé n’est pas renvoyé (304).',
          'A file that has not changed is not sent again (304).',
        ),
      ),
    ];
  return [
    {
      level: 'warning',
      kind: 'no-revalidation',
      place,
      message: !has
        ? say(
            'Ni ETag ni Last-Modified\u00a0: les navigateurs téléchargent tout le fichier à chaque vérification.',
            'Neither ETag nor Last-Modified: browsers download the whole file at each check.',
          )
        : conditional
          ? say(
              `Le serveur renvoie tout le fichier même s’il n’a pas changé (${conditional} au lieu de 304).`,
              `The server sends the whole file again even if it has not changed (${conditional} instead of 304).`,
            )
          : say(
              'Le serveur ne répond pas quand on lui demande si le fichier a changé.',
              'The server does not answer when it is asked whether the file has changed.',
            ),
      mend: say(
        'Laissez le serveur donner la date du fichier ou son ETag, et reconnaître ce qu’il a donné.',
        'Let the server give the date of the file or its ETag, and recognise what it gave.',
      ),
      recipes: recipes().revalidation,
    },
  ];
}

export function judgePinned({ answer }: Asked): Look {
  const cache = header(answer, 'cache-control').toLowerCase();
  const age = Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0);
  if (age >= PINNED && /\bimmutable\b/.test(cache))
    return [good('pinned', answer.url, say('Gardé pour de bon (immutable).', 'Kept for good (immutable).'))];
  return [
    {
      level: 'advice',
      kind: 'pinned-not-kept',
      place: answer.url,
      message: say(
        'Cette version ne change jamais et n’est pas annoncée comme telle\u00a0: elle est redemandée pour rien.',
        'This version never changes and is not announced as such: it is asked for again in vain.',
      ),
      mend: say(
        'Annoncez Cache-Control: max-age=31536000, immutable pour les dossiers de version.',
        'Announce Cache-Control: max-age=31536000, immutable for the folders of versions.',
      ),
      recipes: recipes().pinned,
    },
  ];
}

function duration(seconds: number): string {
  const [hours, days] = [Math.round(seconds / 3600), Math.round(seconds / 86_400)];
  return days > 1 ? say(`${days} jours`, `${days} days`) : `${hours} h`;
}
