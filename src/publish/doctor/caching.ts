/** How long a file may be kept, and whether it is sent again that has not changed. */
import type { Answer } from './ask.js';
import { header, type Asked } from './asked.js';
import { good, type Look } from './finding.js';
import { RECIPES } from './recipes.js';

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
  const mend = 'Annoncez cinq minutes, puis une vérification\u00a0: Cache-Control: max-age=300, must-revalidate.';
  const finding = (level: 'error' | 'warning', kind: string, message: string): Look => [
    { level, kind, place, message, mend, recipes: RECIPES.rolling },
  ];
  if (/\bimmutable\b/.test(cache))
    return finding(
      'error',
      'immutable-rolling',
      'Le fichier change et est annoncé «\u00a0immutable\u00a0»\u00a0: les navigateurs gardent l’ancien.',
    );
  if (/\bno-store\b/.test(cache))
    return finding(
      'warning',
      'no-store',
      'Le serveur interdit de garder le fichier\u00a0: chaque page le télécharge en entier.',
    );
  if (!/\bno-cache\b/.test(cache) && age === undefined)
    return finding(
      'warning',
      'no-cache-rule',
      'Aucune durée n’est annoncée\u00a0: chaque navigateur en devine une, parfois de plusieurs jours.',
    );
  if (age !== undefined && Number(age) > ROLLING && !/\bno-cache\b/.test(cache))
    return finding(
      'warning',
      'kept-too-long',
      `Le fichier est gardé ${duration(Number(age))} sans vérifier\u00a0: une annulation n’est vue qu’après.`,
    );
  return [good('cache', place, `Vérifié par les navigateurs (${cache}).`)];
}

function judgeRevalidation(answer: Answer, conditional: number | undefined): Look {
  const place = answer.url;
  const has = header(answer, 'etag') || header(answer, 'last-modified');
  if (has && conditional === undefined) return [];
  if (has && conditional === 304)
    return [good('revalidation', place, 'Un fichier qui n’a pas changé n’est pas renvoyé (304).')];
  return [
    {
      level: 'warning',
      kind: 'no-revalidation',
      place,
      message: has
        ? `Le serveur renvoie tout le fichier même s’il n’a pas changé (${conditional ?? ''} au lieu de 304).`
        : 'Ni ETag ni Last-Modified\u00a0: les navigateurs téléchargent tout le fichier à chaque vérification.',
      mend: 'Laissez le serveur donner la date du fichier ou son ETag, et reconnaître ce qu’il a donné.',
      recipes: RECIPES.revalidation,
    },
  ];
}

export function judgePinned({ answer }: Asked): Look {
  const cache = header(answer, 'cache-control').toLowerCase();
  const age = Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0);
  if (age >= PINNED && /\bimmutable\b/.test(cache))
    return [good('pinned', answer.url, 'Gardé pour de bon (immutable).')];
  return [
    {
      level: 'advice',
      kind: 'pinned-not-kept',
      place: answer.url,
      message: 'Cette version ne change jamais et n’est pas annoncée comme telle\u00a0: elle est redemandée pour rien.',
      mend: 'Annoncez Cache-Control: max-age=31536000, immutable pour les dossiers de version.',
      recipes: RECIPES.pinned,
    },
  ];
}

function duration(seconds: number): string {
  const [hours, days] = [Math.round(seconds / 3600), Math.round(seconds / 86_400)];
  return days > 1 ? `${days} jours` : `${hours} h`;
}
