/** The faults of a published feed, in the words of who can mend them. */
import type { Problem as FeedProblem, ProblemCode } from '../../feed/types.js';
import { textAt } from '../import/json.js';
import type { Problem } from '../source.js';

/** What is wrong, and how to mend it in a file that somebody wrote or another program made. */
const MESSAGES: Readonly<Record<ProblemCode, readonly [string, string]>> = {
  missing: ['Il manque une valeur obligatoire', 'Ajoutez-la.'],
  type: ['La valeur n’est pas de la bonne sorte', 'Écrivez-la comme le schéma ctg-feed-1.schema.json le demande.'],
  value: ['La valeur n’est pas de celles que le format connaît', 'Corrigez-la, d’après ctg-feed-1.schema.json.'],
  length: [
    'Le texte est trop long\u00a0: les widgets le coupent',
    'Raccourcissez-le\u00a0; un résumé tient en 280 caractères.',
  ],
  order: ['La fin est avant le début', 'Corrigez l’une des deux.'],
  duplicate: ['Une fiche précédente a déjà cet identifiant ou ce numéro', 'Donnez-en un autre à l’une des deux.'],
  reference: [
    'Il n’existe rien de ce nom (thème, commune, convention, service ou action)',
    'Corrigez l’identifiant, ajoutez ce qui manque, ou retirez le renvoi.',
  ],
};

/** Singular, with its article. */
const RECORDS: Readonly<Record<string, string>> = {
  services: 'le service',
  events: 'l’événement',
  actions: 'l’action',
  notices: 'l’annonce',
  communes: 'la commune',
  themes: 'le thème',
  agreements: 'la convention',
  help: 'le contact d’aide',
};

/** A fault of the feed's reader: which record, where in it, what is written there. */
export function faultInWords(fault: FeedProblem, file: string, document: unknown): Problem {
  const { code, message } = fault;
  const path = code === 'reference' ? pathInFile(fault, document) : fault.path;
  const [what, mend] = MESSAGES[code];
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const record = valueAt(document, list && `${list}[${index}]`);
  const name = ['name', 'title', 'text', 'id', 'code'].map((key) => textAt(record, key)).find(Boolean);
  const of = list
    ? `${RECORDS[list] ?? list} ${name ? `«\u00a0${cut(name)}\u00a0»` : `n°\u00a0${Number(index) + 1}`}`
    : 'le flux';
  const field = list ? rest : path;
  const value = valueAt(document, path);
  return {
    // A record without what is required, or with another's id, is not shown at all; of others a field is left out.
    level: code === 'missing' || code === 'duplicate' ? 'error' : 'warning',
    kind: `feed-${code}`,
    place: { file, path },
    ...((typeof value === 'string' || typeof value === 'number') && { value: cut(String(value)) }),
    message: `${what}, dans ${of}${field ? `, à «\u00a0${field}\u00a0»` : ''} (${message}).`,
    mend,
  };
}

/** References are judged once records were left out, which moves the others up: the path as it is in the file. */
function pathInFile({ path, message }: FeedProblem, document: unknown): string {
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  const wanted = /^unknown "(.*)"$/s.exec(message)?.[1];
  const all = valueAt(document, list);
  if (wanted === undefined || !Array.isArray(all)) return path;
  for (let at = Number(index); at < all.length; at++)
    if (valueAt(all[at], rest) === wanted) return `${list}[${at}]${rest}`;
  return path;
}

const LONGEST = 80;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What stands at a JSON path, own keys only. */
function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

export const notFound = (file: string, reason: string): Problem => ({
  level: 'error',
  kind: 'file-missing',
  place: { file },
  message: `Le fichier n’a pas pu être lu\u00a0: ${reason}`,
  mend: 'Envoyez-le de nouveau sur l’hébergement, à côté de feed.json, sans changer son nom.',
});

/** With the line and the column, which the engine says as a position. */
export function brokenJson(file: string, text: string, reason: string): Problem {
  const isPage = /^\s*<(!doctype|html)/i.test(text);
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? Number.NaN);
  const before = Number.isNaN(position) ? undefined : text.slice(0, position).split('\n');
  const where = before && `ligne ${before.length}, caractère ${(before.at(-1)?.length ?? 0) + 1}`;
  return {
    level: 'error',
    kind: 'not-json',
    place: { file },
    message: isPage
      ? 'À cette adresse, le serveur donne une page web et non le fichier.'
      : `Ce n’est pas du JSON lisible${where ? ` (${where})` : ''}.`,
    mend: isPage
      ? 'Vérifiez l’adresse, et que le fichier est bien sur l’hébergement.'
      : 'Le fichier a sans doute été coupé pendant l’envoi, ou modifié à la main\u00a0: envoyez-le de nouveau.',
  };
}

export const notAFeed = (file: string, format: string, collection?: string): Problem => ({
  level: 'error',
  kind: 'not-a-feed',
  place: { file, path: 'format' },
  ...(format && { value: cut(format) }),
  message: collection
    ? `Le fichier ne contient pas {"format": "ctg-feed/1", "${collection}": […]}.`
    : 'Le fichier n’est pas un flux ctg-feed/1.',
  mend: 'Publiez de nouveau avec ctg-feed build, ou corrigez le programme qui l’écrit.',
});

export const otherVersion = (file: string, format: string): Problem => ({
  level: 'error',
  kind: 'other-version',
  place: { file, path: 'format' },
  value: cut(format),
  message: 'Le flux est d’une version du format que cet outil ne connaît pas.',
  mend: 'Mettez à jour ctg-feed et les widgets.',
});

export const badCount = (name: string, said: number, real: number): Problem => ({
  level: 'warning',
  kind: 'wrong-count',
  place: { file: 'feed.json', path: `${name}.count` },
  value: String(said),
  message: `feed.json annonce ${said} fiches, le fichier en contient ${real}\u00a0: l’un des deux n’est pas de la même publication.`,
  mend: 'Envoyez de nouveau tous les fichiers de la publication, feed.json en dernier.',
});
