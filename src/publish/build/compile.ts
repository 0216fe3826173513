/** What was brought together → the feed as plain data, judged by the feed's own reader, with each fault at its cell. */
import { readFeed } from '../../feed/read-all.js';
import { fold } from '../../domain/search.js';
import { FORMAT } from '../../feed/schema.js';
import type { Commune, Feed, Problem as FeedProblem, ProblemCode, Service } from '../../feed/types.js';
import { isoOf } from '../instants.js';
import type { Found, Problem } from '../source.js';
import type { Merged } from './merge.js';
import { placeOf, protect } from './privacy.js';
import { remarkInWords } from '../published/remarks.js';
import { type Said, same, say } from '../language.js';

export interface Options {
  /** Epoch ms: the instant of publication. */
  readonly now: number;
  /** Shows drafts too, for who prepares a publication; never what is put online. */
  readonly preview?: boolean;
  /** Names the convention where no document does. */
  readonly territory?: string;
}

export interface Compiled {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

type Fields = Record<string, unknown>;
const COLLECTIONS = ['services', 'events', 'actions', 'notices'] as const;
const LISTS = ['agreements', 'publicHolidays', 'schoolHolidays', 'help', 'communes', 'themes', 'synonyms'] as const;

export function compile({ records, root }: Merged, { now, preview = false, territory }: Options): Compiled {
  const problems: Problem[] = [];
  const zone = typeof root['timeZone'] === 'string' ? root['timeZone'] : 'Europe/Paris';
  const published: Record<string, readonly Found<unknown>[]> = {};
  const places = new Set(records.communes.map(({ record }) => fold((record as Commune).name)));
  for (const name of COLLECTIONS) {
    const kept = records[name].filter(({ draft }) => preview || !draft);
    published[name] = kept.map((found) =>
      name === 'services' ? withoutPast(protect(found, problems, places), now) : protect(found, problems, places),
    );
  }
  const lists = Object.fromEntries(
    LISTS.flatMap((name) => (records[name].length ? [[name, records[name].map(({ record }) => record)] as const] : [])),
  );
  const today = defaultAgreement(records.agreements, isoOf(now, zone).slice(0, 10));
  const value = {
    format: FORMAT,
    ...(territory !== undefined && { title: `Convention territoriale globale – ${territory}` }),
    ...root,
    updated: isoOf(now, zone),
    language: root['language'] ?? 'fr',
    timeZone: zone,
    communes: [],
    themes: [],
    ...lists,
    ...Object.fromEntries(
      COLLECTIONS.map((name) => [
        name,
        (published[name] ?? []).map(({ record }) => placed(record as Fields, name, today)),
      ]),
    ),
  };
  const reading = readFeed(value);
  if (!('feed' in reading)) throw new Error(reading.message);
  problems.push(...reading.problems.map((problem) => told(problem, { ...records, ...published })));
  return { feed: reading.feed, problems };
}

/** An action that names no agreement is of today's. */
function placed(record: Fields, name: string, agreement: string | undefined): Fields {
  return name === 'actions' && record['agreement'] === undefined && agreement !== undefined
    ? { ...record, agreement }
    : record;
}

/** That which is valid on a day, else the last. */
export function defaultAgreement(agreements: readonly Found<unknown>[], today: string): string | undefined {
  const list = agreements.map(({ record }) => record as Feed['agreements'][number]);
  return (list.find(({ start, end, extendedTo }) => start <= today && today <= (extendedTo ?? end)) ?? list.at(-1))?.id;
}

/** Where a bus has been is of no use to a resident. */
function withoutPast(found: Found<unknown>, now: number): Found<unknown> {
  const service = found.record as Partial<Service>;
  if (!service.visits) return found;
  return { ...found, record: { ...service, visits: service.visits.filter(({ end }) => Date.parse(end) >= now) } };
}

const messages = (): Record<ProblemCode, readonly [Said, Said]> => ({
  missing: [
    say('Il manque une valeur obligatoire.', 'A required value is missing.'),
    say('Remplissez la cellule.', 'Fill in the cell.'),
  ],
  type: [
    say('La valeur n’est pas de la bonne sorte.', 'The value is not of the right sort.'),
    say('Corrigez la cellule, comme dans l’exemple du modèle.', 'Correct the cell, as in the example of the template.'),
  ],
  value: [
    say('La valeur n’est pas de celles que le format connaît.', 'The value is not one that the format knows.'),
    say('Corrigez la cellule, comme dans l’exemple du modèle.', 'Correct the cell, as in the example of the template.'),
  ],
  length: [
    say('Le texte est trop long\u00a0: il est coupé.', 'The text is too long: it is cut.'),
    say(
      'Raccourcissez-le\u00a0; un résumé tient en 280 caractères.',
      'Make it shorter; a summary has at most 280 characters.',
    ),
  ],
  order: [
    say('La fin est avant le début.', 'The end is before the start.'),
    say('Corrigez l’une des deux.', 'Correct one of the two.'),
  ],
  duplicate: [
    say(
      'Une fiche précédente a déjà cet identifiant ou ce numéro.',
      'An earlier record has this id or this number already.',
    ),
    say('Donnez-en un autre à l’une des deux.', 'Give one of the two another one.'),
  ],
  reference: [
    say(
      'La fiche renvoie à quelque chose qui n’existe pas (thème, commune, service ou action).',
      'The record refers to something that does not exist (theme, commune, service or action).',
    ),
    say('Corrigez l’identifiant, ou videz la cellule.', 'Correct the id, or empty the cell.'),
  ],
});

/** What the territory itself must say, and where. */
const rootMessages = (): Readonly<Record<string, readonly [Said, Said]>> => ({
  title: [
    say('Le titre n’est pas donné.', 'The title is not given.'),
    say(
      'Écrivez-le dans la feuille «\u00a0Configuration\u00a0», à «\u00a0Titre\u00a0».',
      'Write it in the sheet “Configuration”, at “Titre”.',
    ),
  ],
  publisher: [
    say('L’éditeur n’est pas nommé.', 'The publisher is not named.'),
    say(
      'Écrivez-le dans la feuille «\u00a0Configuration\u00a0», à «\u00a0Éditeur\u00a0».',
      'Write it in the sheet “Configuration”, at “Éditeur”.',
    ),
  ],
  agreements: [
    say('Aucune convention n’est donnée.', 'No agreement is given.'),
    say(
      'Remplissez la feuille «\u00a0Conventions\u00a0»\u00a0: titre, début, fin.',
      'Fill in the sheet “Conventions”: title, start, end.',
    ),
  ],
});

/** A fault that the feed's reader found, in the words and at the place of who can mend it. */
function told(
  { path, code, message }: FeedProblem,
  records: Readonly<Record<string, readonly Found<unknown>[]>>,
): Problem {
  const [, list = '', index = '', rest = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const found = records[list]?.[Number(index)];
  const ofRoot = found ? undefined : rootMessages()[list];
  if (ofRoot)
    return {
      level: 'error',
      kind: `missing-${list}`,
      place: { file: 'publication', path },
      message: ofRoot[0],
      mend: ofRoot[1],
    };
  const [what, mend] = messages()[code];
  // What is left out takes a record along only where it is required there.
  const isKept = found && code !== 'missing' && (code !== 'duplicate' || rest.includes('.'));
  const level = code === 'length' || isKept ? 'warning' : 'error';
  const place = found ? placeOf(found, rest) : { file: 'publication', path };
  return {
    level,
    kind: `feed-${code}`,
    place: { ...place, path },
    message: same(`${what} (${remarkInWords(message)})`),
    mend,
  };
}
