/** What a file online must look like to the browsers that ask for it: one judge for each header, each a pure function. */
import type { Answer } from './ask.js';
import { header, kilo, type Asked, type Role } from './asked.js';
import { judgePinned, judgeRolling } from './caching.js';
import { good, type Finding, type Look } from './finding.js';
import { RECIPES } from './recipes.js';

const TYPES: Readonly<Record<Role, RegExp>> = {
  feed: /^application\/(\w+\+)?json$/,
  oembed: /^application\/json$/,
  script: /^(text|application)\/javascript$/,
  pinned: /^(text|application)\/javascript$/,
  calendar: /^text\/calendar$/,
  table: /^text\/csv$/,
  page: /^text\/html$/,
};
/** The origin of a commune's site, as its visitors' browsers would name it. */
export const ORIGIN = 'https://commune.exemple.fr';

/** Bytes below which packing gains nothing. */
const WORTH_PACKING = 1_000;

export function judgeFile(asked: Asked): Look {
  return [
    ...judgeCors(asked),
    ...judgeType(asked),
    ...judgePacking(asked),
    ...(asked.role === 'pinned' ? judgePinned(asked) : judgeRolling(asked)),
    ...judgeGuards(asked),
  ];
}

const READS: Readonly<Record<Role, string>> = {
  feed: 'les sites des communes ne peuvent pas lire les données',
  script: 'le script ne se charge pas comme module, ni ses parties',
  pinned: 'le script ne se charge pas avec «\u00a0integrity\u00a0»',
  calendar: 'une page ne peut pas lire l’agenda',
  table: 'les autres sites ne peuvent pas lire ces données ouvertes',
  page: '',
  oembed: '',
};

function judgeCors({ role, answer }: Asked): Look {
  if (role === 'page' || role === 'oembed') return [];
  const allowed = header(answer, 'access-control-allow-origin');
  const place = answer.url;
  if (allowed === '*') return [good('cors', place, 'Lisible depuis tous les sites.')];
  const level = role === 'table' || role === 'calendar' ? 'warning' : 'error';
  const mend = 'Ajoutez l’en-tête Access-Control-Allow-Origin avec la valeur *\u00a0: tout est public ici.';
  if (allowed === '')
    return [
      {
        level,
        kind: 'no-cors',
        place,
        message: `L’en-tête Access-Control-Allow-Origin manque\u00a0: ${READS[role]}.`,
        mend,
        recipes: RECIPES.cors,
      },
    ];
  if (allowed !== ORIGIN)
    return [
      {
        level,
        kind: 'narrow-cors',
        place,
        message: `Access-Control-Allow-Origin ne vaut que pour «\u00a0${allowed}\u00a0»\u00a0: depuis un autre site, ${READS[role]}.`,
        mend,
        recipes: RECIPES.cors,
      },
    ];
  // It names whoever asks: right only where caches keep the answers apart.
  return /\borigin\b|\*/i.test(header(answer, 'vary'))
    ? [good('cors', place, 'Lisible depuis tous les sites.')]
    : [
        {
          level: 'warning',
          kind: 'echoed-cors',
          place,
          message:
            'Le serveur autorise le site qui demande, sans «\u00a0Vary: Origin\u00a0»\u00a0: un cache peut donner à une commune la réponse faite à une autre, et le widget y échoue.',
          mend,
          recipes: RECIPES.cors,
        },
      ];
}

function judgeType({ role, answer }: Asked): Look {
  const place = answer.url;
  const [type = '', ...parameters] = header(answer, 'content-type')
    .toLowerCase()
    .split(/\s*;\s*/);
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const wrong = (level: 'error' | 'warning', message: string): Finding => ({
    level,
    kind: 'wrong-type',
    place,
    message,
    mend: 'Faites annoncer par le serveur le type de ce fichier.',
    recipes: RECIPES.type,
  });
  if (!TYPES[role].test(type)) {
    const isScript = role === 'script' || role === 'pinned';
    const strict = /nosniff/i.test(header(answer, 'x-content-type-options'));
    const harm = isScript
      ? `\u00a0: ${strict ? 'les navigateurs refusent' : 'un navigateur peut refuser'} d’exécuter le script`
      : role === 'calendar'
        ? '\u00a0: certains agendas refusent de s’y abonner'
        : '';
    const level = isScript || (role === 'page' && type !== 'application/xhtml+xml') ? 'error' : 'warning';
    return [wrong(level, `Le serveur annonce «\u00a0${type || 'aucun type'}\u00a0»${harm}.`)];
  }
  // JSON is UTF-8 by its own standard; of the others, only text with accents can be misread.
  const hasAccents = answer.body.some((byte) => byte > 0x7f);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8' && hasAccents)
    return [
      wrong(
        'error',
        `Le serveur annonce «\u00a0${charset}\u00a0» pour un fichier en UTF-8\u00a0: les accents sont faux.`,
      ),
    ];
  if (charset === undefined && hasAccents && role !== 'feed' && role !== 'oembed' && !declaresCharset(role, answer))
    return [
      wrong('warning', 'Le jeu de caractères n’est pas annoncé (charset=utf-8)\u00a0: les accents peuvent être faux.'),
    ];
  return [good('type', place, `Annoncé comme ${type}.`)];
}

/** A page may say it itself, and a table may begin with the mark of UTF-8. */
function declaresCharset(role: Role, { body }: Answer): boolean {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  return role === 'page' ? /<meta[^>]+charset\s*=\s*["']?utf-8/i.test(start) : start.startsWith('ï»¿');
}

function judgePacking({ answer }: Asked): Look {
  const place = answer.url;
  const encoding = header(answer, 'content-encoding').toLowerCase();
  const sizes = `${kilo(answer.wire)} sur le réseau pour ${kilo(answer.body.length)}`;
  if (!encoding || encoding === 'identity')
    return answer.body.length < WORTH_PACKING
      ? []
      : [
          {
            level: 'warning',
            kind: 'not-compressed',
            place,
            message: `Le fichier n’est pas compressé (${kilo(answer.wire)})\u00a0: sur un téléphone, il met trois à quatre fois plus de temps à arriver.`,
            mend: 'Activez la compression (brotli, sinon gzip) pour le JSON, le JavaScript et le texte.',
            recipes: RECIPES.compression,
          },
        ];
  const kept = /\baccept-encoding\b|\*/i.test(header(answer, 'vary'));
  return [
    good('compressed', place, `Compressé en ${encoding}\u00a0: ${sizes}.`),
    ...(kept
      ? []
      : ([
          {
            level: 'warning',
            kind: 'no-vary',
            place,
            message:
              'Le fichier est compressé sans «\u00a0Vary: Accept-Encoding\u00a0»\u00a0: un cache peut le donner à qui ne sait pas le lire.',
            mend: 'Ajoutez cet en-tête.',
            recipes: RECIPES.vary,
          },
        ] as const)),
  ];
}

function judgeGuards({ role, answer }: Asked): Look {
  const place = answer.url;
  const findings: Finding[] = [];
  const corp = header(answer, 'cross-origin-resource-policy').toLowerCase();
  if (corp === 'same-origin' || corp === 'same-site')
    findings.push({
      level: 'error',
      kind: 'closed-corp',
      place,
      message: `Cross-Origin-Resource-Policy vaut «\u00a0${corp}\u00a0»\u00a0: le fichier est refusé sur les autres sites.`,
      mend: 'Annoncez cross-origin.',
      recipes: RECIPES.corp,
    });
  else if (corp !== 'cross-origin' && role === 'script')
    findings.push({
      level: 'advice',
      kind: 'no-corp',
      place,
      message: 'Sans Cross-Origin-Resource-Policy, le script est refusé sur un site isolé (COEP).',
      mend: 'Annoncez cross-origin.',
      recipes: RECIPES.corp,
    });
  if (!/nosniff/i.test(header(answer, 'x-content-type-options')) && role !== 'table' && role !== 'calendar')
    findings.push({
      level: 'advice',
      kind: 'no-nosniff',
      place,
      message: 'Sans X-Content-Type-Options, un vieux navigateur peut deviner un autre type que celui du fichier.',
      mend: 'Annoncez nosniff.',
      recipes: RECIPES.nosniff,
    });
  if (role === 'page') findings.push(...judgeFraming(answer));
  return findings;
}

/** A frame page is there to stand on other sites. */
function judgeFraming(answer: Answer): Look {
  const ancestors = /frame-ancestors\s+([^;]*)/i.exec(header(answer, 'content-security-policy'))?.[1];
  const refusal =
    header(answer, 'x-frame-options') ||
    (ancestors !== undefined && !/(^|\s)(\*|https:)(\s|$)/.test(ancestors) ? `frame-ancestors ${ancestors}` : '');
  return refusal
    ? [
        {
          level: 'error',
          kind: 'not-framable',
          place: answer.url,
          message: `Le serveur interdit d’afficher cette page dans un autre site («\u00a0${refusal}\u00a0»).`,
          mend: 'Retirez cette interdiction pour le dossier cadre/\u00a0: ces pages sont faites pour cela.',
          recipes: RECIPES.frame,
        },
      ]
    : [good('framable', answer.url, 'Peut s’afficher dans un autre site.')];
}
