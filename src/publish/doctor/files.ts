/** What a file online must look like to the browsers that ask for it: one judge for each header, each a pure function. */
import type { Answer } from './ask.js';
import { header, kilo, type Asked, type Role } from './asked.js';
import { judgePinned, judgeRolling } from './caching.js';
import { good, type Finding, type Look } from './finding.js';
import { recipes } from './recipes.js';
import { type Said, say } from '../language.js';

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

const reads = (): Readonly<Record<Role, string>> => ({
  feed: say('les sites des communes ne peuvent pas lire les données', 'the sites of the communes cannot read the data'),
  script: say(
    'le script ne se charge pas comme module, ni ses parties',
    'the script does not load as a module, nor do its parts',
  ),
  pinned: say('le script ne se charge pas avec «\u00a0integrity\u00a0»', 'the script does not load with “integrity”'),
  calendar: say('une page ne peut pas lire l’agenda', 'a page cannot read the agenda'),
  table: say('les autres sites ne peuvent pas lire ces données ouvertes', 'other sites cannot read this open data'),
  page: '',
  oembed: '',
});

function judgeCors({ role, answer }: Asked): Look {
  if (role === 'page' || role === 'oembed') return [];
  const allowed = header(answer, 'access-control-allow-origin');
  const place = answer.url;
  if (allowed === '*') return [good('cors', place, say('Lisible depuis tous les sites.', 'Readable from all sites.'))];
  const level = role === 'table' || role === 'calendar' ? 'warning' : 'error';
  const mend = say(
    'Ajoutez l’en-tête Access-Control-Allow-Origin avec la valeur *\u00a0: tout est public ici.',
    'Add the header Access-Control-Allow-Origin with the value *: everything is public here.',
  );
  if (allowed === '')
    return [
      {
        level,
        kind: 'no-cors',
        place,
        message: say(
          `L’en-tête Access-Control-Allow-Origin manque\u00a0: ${reads()[role]}.`,
          `The header Access-Control-Allow-Origin is missing: ${reads()[role]}.`,
        ),
        mend,
        recipes: recipes().cors,
      },
    ];
  if (allowed !== ORIGIN)
    return [
      {
        level,
        kind: 'narrow-cors',
        place,
        message: say(
          `Access-Control-Allow-Origin ne vaut que pour «\u00a0${allowed}\u00a0»\u00a0: depuis un autre site, ${reads()[role]}.`,
          `Access-Control-Allow-Origin is for “${allowed}” alone: from another site, ${reads()[role]}.`,
        ),
        mend,
        recipes: recipes().cors,
      },
    ];
  // It names whoever asks: right only where caches keep the answers apart.
  return /\borigin\b|\*/i.test(header(answer, 'vary'))
    ? [good('cors', place, say('Lisible depuis tous les sites.', 'Readable from all sites.'))]
    : [
        {
          level: 'warning',
          kind: 'echoed-cors',
          place,
          message: say(
            'Le serveur autorise le site qui demande, sans «\u00a0Vary: Origin\u00a0»\u00a0: un cache peut donner à une commune la réponse faite à une autre, et le widget y échoue.',
            'The server allows the site that asks, without “Vary: Origin”: a cache may give one commune the answer made for another, and the widget fails there.',
          ),
          mend,
          recipes: recipes().cors,
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
  const wrong = (level: 'error' | 'warning', message: Said): Finding => ({
    level,
    kind: 'wrong-type',
    place,
    message,
    mend: say(
      'Faites annoncer par le serveur le type de ce fichier.',
      'Have the server announce the type of this file.',
    ),
    recipes: recipes().type,
  });
  if (!TYPES[role].test(type)) {
    const isScript = role === 'script' || role === 'pinned';
    const strict = /nosniff/i.test(header(answer, 'x-content-type-options'));
    const harm = isScript
      ? say(
          `\u00a0: ${strict ? 'les navigateurs refusent' : 'un navigateur peut refuser'} d’exécuter le script`,
          `: ${strict ? 'browsers refuse' : 'a browser may refuse'} to run the script`,
        )
      : role === 'calendar'
        ? say('\u00a0: certains agendas refusent de s’y abonner', ': some calendars refuse to subscribe to it')
        : '';
    const level = isScript || (role === 'page' && type !== 'application/xhtml+xml') ? 'error' : 'warning';
    return [
      wrong(
        level,
        say(
          `Le serveur annonce «\u00a0${type || 'aucun type'}\u00a0»${harm}.`,
          `The server announces “${type || 'no type'}”${harm}.`,
        ),
      ),
    ];
  }
  // JSON is UTF-8 by its own standard; of the others, only text with accents can be misread.
  const hasAccents = answer.body.some((byte) => byte > 0x7f);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8' && hasAccents)
    return [
      wrong(
        'error',
        say(
          `Le serveur annonce «\u00a0${charset}\u00a0» pour un fichier en UTF-8\u00a0: les accents sont faux.`,
          `The server announces “${charset}” for a file in UTF-8: accents are wrong.`,
        ),
      ),
    ];
  if (charset === undefined && hasAccents && role !== 'feed' && role !== 'oembed' && !declaresCharset(role, answer))
    return [
      wrong(
        'warning',
        say(
          'Le jeu de caractères n’est pas annoncé (charset=utf-8)\u00a0: les accents peuvent être faux.',
          'The character set is not announced (charset=utf-8): accents may be wrong.',
        ),
      ),
    ];
  return [good('type', place, say(`Annoncé comme ${type}.`, `Announced as ${type}.`))];
}

/** A page may say it itself, and a table may begin with the mark of UTF-8. */
function declaresCharset(role: Role, { body }: Answer): boolean {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  return role === 'page' ? /<meta[^>]+charset\s*=\s*["']?utf-8/i.test(start) : start.startsWith('ï»¿');
}

function judgePacking({ answer }: Asked): Look {
  const place = answer.url;
  const encoding = header(answer, 'content-encoding').toLowerCase();
  const sizes = say(
    `${kilo(answer.wire)} sur le réseau pour ${kilo(answer.body.length)}`,
    `${kilo(answer.wire)} on the network for ${kilo(answer.body.length)}`,
  );
  if (!encoding || encoding === 'identity')
    return answer.body.length < WORTH_PACKING
      ? []
      : [
          {
            level: 'warning',
            kind: 'not-compressed',
            place,
            message: say(
              `Le fichier n’est pas compressé (${kilo(answer.wire)})\u00a0: sur un téléphone, il met trois à quatre fois plus de temps à arriver.`,
              `The file is not compressed (${kilo(answer.wire)}): on a phone, it takes three to four times as long to arrive.`,
            ),
            mend: say(
              'Activez la compression (brotli, sinon gzip) pour le JSON, le JavaScript et le texte.',
              'Turn compression on (brotli, else gzip) for JSON, JavaScript and text.',
            ),
            recipes: recipes().compression,
          },
        ];
  const kept = /\baccept-encoding\b|\*/i.test(header(answer, 'vary'));
  return [
    good('compressed', place, say(`Compressé en ${encoding}\u00a0: ${sizes}.`, `Compressed in ${encoding}: ${sizes}.`)),
    ...(kept
      ? []
      : ([
          {
            level: 'warning',
            kind: 'no-vary',
            place,
            message: say(
              'Le fichier est compressé sans «\u00a0Vary: Accept-Encoding\u00a0»\u00a0: un cache peut le donner à qui ne sait pas le lire.',
              'The file is compressed without “Vary: Accept-Encoding”: a cache may give it to someone who cannot read it.',
            ),
            mend: say('Ajoutez cet en-tête.', 'Add this header.'),
            recipes: recipes().vary,
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
      message: say(
        `Cross-Origin-Resource-Policy vaut «\u00a0${corp}\u00a0»\u00a0: le fichier est refusé sur les autres sites.`,
        `Cross-Origin-Resource-Policy is “${corp}”: the file is refused on other sites.`,
      ),
      mend: say('Annoncez cross-origin.', 'Announce cross-origin.'),
      recipes: recipes().corp,
    });
  else if (corp !== 'cross-origin' && role === 'script')
    findings.push({
      level: 'advice',
      kind: 'no-corp',
      place,
      message: say(
        'Sans Cross-Origin-Resource-Policy, le script est refusé sur un site isolé (COEP).',
        'Without Cross-Origin-Resource-Policy, the script is refused on an isolated site (COEP).',
      ),
      mend: say('Annoncez cross-origin.', 'Announce cross-origin.'),
      recipes: recipes().corp,
    });
  if (!/nosniff/i.test(header(answer, 'x-content-type-options')) && role !== 'table' && role !== 'calendar')
    findings.push({
      level: 'advice',
      kind: 'no-nosniff',
      place,
      message: say(
        'Sans X-Content-Type-Options, un vieux navigateur peut deviner un autre type que celui du fichier.',
        'Without X-Content-Type-Options, an old browser may guess another type than the file’s own.',
      ),
      mend: say('Annoncez nosniff.', 'Announce nosniff.'),
      recipes: recipes().nosniff,
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
          message: say(
            `Le serveur interdit d’afficher cette page dans un autre site («\u00a0${refusal}\u00a0»).`,
            `The server forbids showing this page in another site (“${refusal}”).`,
          ),
          mend: say(
            'Retirez cette interdiction pour le dossier cadre/\u00a0: ces pages sont faites pour cela.',
            'Take this ban away for the folder cadre/: these pages are made for it.',
          ),
          recipes: recipes().frame,
        },
      ]
    : [good('framable', answer.url, say('Peut s’afficher dans un autre site.', 'Can be shown in another site.'))];
}
