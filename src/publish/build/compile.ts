/** What was brought together → the feed as plain data, judged by the feed's own reader, with each fault at its cell. */
import { readFeed } from '../../feed/read-all.js';
import { fold } from '../../domain/search.js';
import { FORMAT } from '../../feed/schema.js';
import type { Commune, Feed, Problem as FeedProblem, ProblemCode, Service } from '../../feed/types.js';
import { isoOf } from '../instants.js';
import type { Found, Problem } from '../source.js';
import type { Merged } from './merge.js';
import { placeOf, protect } from './privacy.js';

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

function defaultAgreement(agreements: readonly Found<unknown>[], today: string): string | undefined {
  const list = agreements.map(({ record }) => record as Feed['agreements'][number]);
  return (list.find(({ start, end, extendedTo }) => start <= today && today <= (extendedTo ?? end)) ?? list.at(-1))?.id;
}

/** Where a bus has been is of no use to a resident. */
function withoutPast(found: Found<unknown>, now: number): Found<unknown> {
  const service = found.record as Partial<Service>;
  if (!service.visits) return found;
  return { ...found, record: { ...service, visits: service.visits.filter(({ end }) => Date.parse(end) >= now) } };
}

const MESSAGES: Record<ProblemCode, readonly [string, string]> = {
  missing: ['Il manque une valeur obligatoire.', 'Remplissez la cellule.'],
  type: ['La valeur n’est pas de la bonne sorte.', 'Corrigez la cellule, comme dans l’exemple du modèle.'],
  value: [
    'La valeur n’est pas de celles que le format connaît.',
    'Corrigez la cellule, comme dans l’exemple du modèle.',
  ],
  length: ['Le texte est trop long\u00a0: il est coupé.', 'Raccourcissez-le\u00a0; un résumé tient en 280 caractères.'],
  order: ['La fin est avant le début.', 'Corrigez l’une des deux.'],
  duplicate: ['Une fiche précédente a déjà cet identifiant ou ce numéro.', 'Donnez-en un autre à l’une des deux.'],
  reference: [
    'La fiche renvoie à quelque chose qui n’existe pas (thème, commune, service ou action).',
    'Corrigez l’identifiant, ou videz la cellule.',
  ],
};

/** What the territory itself must say, and where. */
const ROOT: Readonly<Record<string, readonly [string, string]>> = {
  title: [
    'Le titre n’est pas donné.',
    'Écrivez-le dans la feuille «\u00a0Configuration\u00a0», à «\u00a0Titre\u00a0».',
  ],
  publisher: [
    'L’éditeur n’est pas nommé.',
    'Écrivez-le dans la feuille «\u00a0Configuration\u00a0», à «\u00a0Éditeur\u00a0».',
  ],
  agreements: [
    'Aucune convention n’est donnée.',
    'Remplissez la feuille «\u00a0Conventions\u00a0»\u00a0: titre, début, fin.',
  ],
};

/** A fault that the feed's reader found, in the words and at the place of who can mend it. */
function told(
  { path, code, message }: FeedProblem,
  records: Readonly<Record<string, readonly Found<unknown>[]>>,
): Problem {
  const [, list = '', index = '', rest = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const found = records[list]?.[Number(index)];
  const ofRoot = found ? undefined : ROOT[list];
  if (ofRoot)
    return {
      level: 'error',
      kind: `missing-${list}`,
      place: { file: 'publication', path },
      message: ofRoot[0],
      mend: ofRoot[1],
    };
  const [what, mend] = MESSAGES[code];
  // What is left out takes a record along only where it is required there.
  const level =
    code === 'length' || (found && rest.includes('.') && code !== 'missing')
      ? 'warning'
      : found && code !== 'missing' && code !== 'duplicate'
        ? 'warning'
        : 'error';
  const place = found ? placeOf(found, rest) : { file: 'publication', path };
  return { level, kind: `feed-${code}`, place: { ...place, path }, message: `${what} (${message})`, mend };
}
