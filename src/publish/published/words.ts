/** The faults of a published feed, in the words of who can mend them. */
import type { Problem as FeedProblem, ProblemCode } from '../../feed/types.js';
import { textAt } from '../import/json.js';
import type { Problem } from '../source.js';
import { remarkInWords } from './remarks.js';
import { type Said, say } from '../language.js';

/** What is wrong, and how to mend it in a file that somebody wrote or another program made. */
const messages = (): Readonly<Record<ProblemCode, readonly [Said, Said]>> => ({
  missing: [say('Il manque une valeur obligatoire', 'A required value is missing'), say('Ajoutez-la.', 'Add it.')],
  type: [
    say('La valeur n’est pas de la bonne sorte', 'The value is not of the right sort'),
    say(
      'Écrivez-la comme le schéma ctg-feed-1.schema.json le demande.',
      'Write it as the schema ctg-feed-1.schema.json asks.',
    ),
  ],
  value: [
    say('La valeur n’est pas de celles que le format connaît', 'The value is not one that the format knows'),
    say('Corrigez-la, d’après ctg-feed-1.schema.json.', 'Correct it, by ctg-feed-1.schema.json.'),
  ],
  length: [
    say('Le texte est trop long\u00a0: les widgets le coupent', 'The text is too long: the widgets cut it'),
    say(
      'Raccourcissez-le\u00a0; un résumé tient en 280 caractères.',
      'Make it shorter; a summary has at most 280 characters.',
    ),
  ],
  order: [
    say('La fin est avant le début', 'The end is before the start'),
    say('Corrigez l’une des deux.', 'Correct one of the two.'),
  ],
  duplicate: [
    say(
      'Une fiche précédente a déjà cet identifiant ou ce numéro',
      'An earlier record has this id or this number already',
    ),
    say('Donnez-en un autre à l’une des deux.', 'Give one of the two another one.'),
  ],
  reference: [
    say(
      'Il n’existe rien de ce nom (thème, commune, convention, service ou action)',
      'There is nothing of this name (theme, commune, agreement, service or action)',
    ),
    say(
      'Corrigez l’identifiant, ajoutez ce qui manque, ou retirez le renvoi.',
      'Correct the id, add what is missing, or take the reference out.',
    ),
  ],
});

/** Singular, with its article. */
const records = (): Readonly<Record<string, string>> => ({
  services: say('le service', 'the service'),
  events: say('l’événement', 'the event'),
  actions: say('l’action', 'the action'),
  notices: say('l’annonce', 'the notice'),
  communes: say('la commune', 'the commune'),
  themes: say('le thème', 'the theme'),
  agreements: say('la convention', 'the agreement'),
  help: say('le contact d’aide', 'the help contact'),
});

/** A fault of the feed's reader: which record, where in it, what is written there. */
export function faultInWords({ code, message, path }: FeedProblem, file: string, document: unknown): Problem {
  const [what, mend] = messages()[code];
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const record = valueAt(document, list && `${list}[${index}]`);
  const name = ['name', 'title', 'text', 'id', 'code'].map((key) => textAt(record, key)).find(Boolean);
  const of = list
    ? say(
        `${records()[list] ?? list} ${name ? `«\u00a0${cut(name)}\u00a0»` : `n°\u00a0${Number(index) + 1}`}`,
        `${records()[list] ?? list} ${name ? `“${cut(name)}”` : `no. ${Number(index) + 1}`}`,
      )
    : say('le flux', 'the feed');
  const field = list ? rest : path;
  const value = valueAt(document, path);
  return {
    // A record without what is required, or with another's id, is not shown at all; of others a field is left out.
    level: code === 'missing' || code === 'duplicate' ? 'error' : 'warning',
    kind: `feed-${code}`,
    place: { file, path },
    ...((typeof value === 'string' || typeof value === 'number') && { value: cut(String(value)) }),
    message: say(
      `${what}, dans ${of}${field ? `, à «\u00a0${field}\u00a0»` : ''} (${remarkInWords(message)}).`,
      `${what}, in ${of}${field ? `, at “${field}”` : ''} (${remarkInWords(message)}).`,
    ),
    mend,
  };
}

const LONGEST = 80;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What stands at a JSON path, own keys only. */
function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.match(/[^.[\]]+/g) ?? [])
    value = Object.hasOwn(Object(value) as object, key) ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}

export const notFound = (file: string, reason: string): Problem => ({
  level: 'error',
  kind: 'file-missing',
  place: { file },
  message: say(`Le fichier n’a pas pu être lu\u00a0: ${reason}`, `The file could not be read: ${reason}`),
  mend: say(
    'Envoyez-le de nouveau sur l’hébergement, à côté de feed.json, sans changer son nom.',
    'Send it to the web host again, beside feed.json, without changing its name.',
  ),
});

/** With the line and the column, which the engine says as a position. */
export function brokenJson(file: string, text: string, reason: string): Problem {
  const isPage = /^\s*<(!doctype|html)/i.test(text);
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? Number.NaN);
  const before = Number.isNaN(position) ? undefined : text.slice(0, position).split('\n');
  const where =
    before &&
    say(
      `ligne ${before.length}, caractère ${(before.at(-1)?.length ?? 0) + 1}`,
      `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`,
    );
  return {
    level: 'error',
    kind: 'not-json',
    place: { file },
    message: isPage
      ? say(
          'À cette adresse, le serveur donne une page web et non le fichier.',
          'At this address, the server gives a web page and not the file.',
        )
      : say(
          `Ce n’est pas du JSON lisible${where ? ` (${where})` : ''}.`,
          `This is not readable JSON${where ? ` (${where})` : ''}.`,
        ),
    mend: isPage
      ? say(
          'Vérifiez l’adresse, et que le fichier est bien sur l’hébergement.',
          'Check the address, and that the file is on the web host.',
        )
      : say(
          'Le fichier a sans doute été coupé pendant l’envoi, ou modifié à la main\u00a0: envoyez-le de nouveau.',
          'The file was probably cut while it was sent, or changed by hand: send it again.',
        ),
  };
}

export const notAFeed = (file: string, format: string, collection?: string): Problem => ({
  level: 'error',
  kind: 'not-a-feed',
  place: { file, path: 'format' },
  ...(format && { value: cut(format) }),
  message: collection
    ? say(
        `Le fichier ne contient pas {"format": "ctg-feed/1", "${collection}": […]}.`,
        `The file does not hold {"format": "ctg-feed/1", "${collection}": […]}.`,
      )
    : say('Le fichier n’est pas un flux ctg-feed/1.', 'The file is not a ctg-feed/1 feed.'),
  mend: say(
    'Publiez de nouveau avec ctg-feed build, ou corrigez le programme qui l’écrit.',
    'Publish again with ctg-feed build, or correct the program that writes it.',
  ),
});

export const otherVersion = (file: string, format: string): Problem => ({
  level: 'error',
  kind: 'other-version',
  place: { file, path: 'format' },
  value: cut(format),
  message: say(
    'Le flux est d’une version du format que cet outil ne connaît pas.',
    'The feed is of a version of the format that this tool does not know.',
  ),
  mend: say('Mettez à jour ctg-feed et les widgets.', 'Update ctg-feed and the widgets.'),
});

export const badCount = (name: string, said: number, real: number): Problem => ({
  level: 'warning',
  kind: 'wrong-count',
  place: { file: 'feed.json', path: `${name}.count` },
  value: String(said),
  message: say(
    `feed.json annonce ${said} fiches, le fichier en contient ${real}\u00a0: l’un des deux n’est pas de la même publication.`,
    `feed.json announces ${said} records, the file holds ${real}: one of the two is not of the same publication.`,
  ),
  mend: say(
    'Envoyez de nouveau tous les fichiers de la publication, feed.json en dernier.',
    'Send all files of the publication again, feed.json last.',
  ),
});
