/**
 * Brings together what several documents say. One id is one record; so are two records of different documents that are
 * the same thing by the rule of {@link sameThing}. Of two versions the one that was checked last is kept, else the one
 * that was read first; what it does not say is taken from the other, and where they contradict both are shown.
 */
import { fold } from '../../domain/search.js';
import type { Action, CalendarEvent, Service } from '../../feed/types.js';
import type { Found, Origin, Problem, Records } from '../source.js';
import { say } from '../language.js';

type Fields = Record<string, unknown>;
export type Name = Exclude<keyof Records, 'root'>;

/** Lists whose records have an identity; of the others, equal ones are one. */
const KEYS: Partial<Record<Name, string>> = {
  services: 'id',
  events: 'id',
  actions: 'id',
  notices: 'id',
  themes: 'id',
  agreements: 'id',
  communes: 'code',
};

export interface Merged {
  readonly records: Readonly<Record<Name, readonly Found<unknown>[]>>;
  readonly root: Fields;
  readonly problems: readonly Problem[];
}

const NAMES: readonly Name[] = [
  'services',
  'events',
  'actions',
  'notices',
  'communes',
  'themes',
  'agreements',
  'help',
  'synonyms',
  'publicHolidays',
  'schoolHolidays',
];

/** @param all what each document gave, in the order in which they are named */
export function merge(all: readonly Records[]): Merged {
  const problems: Problem[] = [];
  const records = Object.fromEntries(
    NAMES.map((name) => [
      name,
      mergeList(
        name,
        all.flatMap((one) => (one[name] ?? []) as readonly Found<unknown>[]),
        problems,
      ),
    ]),
  ) as Record<Name, Found<unknown>[]>;
  const roots = all.flatMap((one) => one.root ?? []) as Found<Fields>[];
  const [first, ...others] = roots;
  const root = others.reduce((so, next) => join(so, next, problems), first ?? { record: {}, origin: { file: '' } });
  return { records, root: root.record, problems };
}

function mergeList(name: Name, list: readonly Found<unknown>[], problems: Problem[]): Found<unknown>[] {
  const key = KEYS[name];
  const kept = new Map<string, Found<Fields>>();
  const things = new Map<string, string>();
  for (const found of list as Found<Fields>[]) {
    const id = key === undefined ? JSON.stringify(found.record) : String(found.record[key]);
    const thing = sameThing(name, found.record);
    const other = thing === undefined ? undefined : things.get(thing);
    const known =
      kept.get(id) ??
      (other !== undefined && kept.get(other)?.origin.file !== found.origin.file ? kept.get(other) : undefined);
    if (known === undefined) {
      kept.set(id, found);
      if (thing !== undefined && other === undefined) things.set(thing, id);
      continue;
    }
    if (key === undefined) continue;
    const knownId = String(known.record[key]);
    if (knownId !== id) problems.push(twin(found.origin, known.origin, id, knownId));
    kept.set(knownId, join(known, { ...found, record: { ...found.record, [key]: knownId } }, problems));
  }
  return [...kept.values()];
}

/**
 * What tells that two records of different documents are one thing: a service's SIRET or its name, with its commune; an
 * event's title, its first date and its commune; an action's number within its agreement.
 */
function sameThing(name: Name, record: Fields): string | undefined {
  if (name === 'services') {
    const { name: called, place, identifiers } = record as Partial<Service>;
    return place && `${fold(called ?? '')}|${place.commune}|${identifiers?.siret ?? ''}`;
  }
  if (name === 'events') {
    const { title = '', timings, place } = record as Partial<CalendarEvent>;
    const [first] = timings ?? [];
    return first && `${fold(title)}|${first.start.slice(0, 16)}|${(first.place ?? place)?.commune ?? ''}`;
  }
  if (name === 'actions') {
    const { number, agreement } = record as Partial<Action>;
    return number === undefined ? undefined : `${number}|${agreement ?? ''}`;
  }
  return undefined;
}

/** One record of two versions. */
function join(a: Found<Fields>, b: Found<Fields>, problems: Problem[]): Found<Fields> {
  const [first, second] = dateOf(b.record) > dateOf(a.record) ? [b, a] : [a, b];
  const record = { ...second.record, ...first.record };
  for (const key of Object.keys(second.record)) {
    if (isOwnAffair(key) || !(key in first.record)) continue;
    const [kept, left] = [first.record[key], second.record[key]];
    if (!isEqual(kept, left)) problems.push(conflict(first, second, key, kept, left));
  }
  return {
    ...first,
    record,
    parts: { ...second.parts, ...first.parts },
    columns: { ...second.columns, ...first.columns },
    ...((first.draft ?? false) && (second.draft ?? false) ? { draft: true } : { draft: false }),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const dateOf = (record: Fields) => textOf(record['verified'] ?? record['updated']).slice(0, 10);
/** What two documents say of themselves is no contradiction. */
const isOwnAffair = (key: string) => ['source', 'owner', 'verified', 'updated', 'license'].includes(key);

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return fold(a) === fold(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

const saidBy = ({ file, sheet, row }: Origin) =>
  [file, sheet && say(`feuille «\u00a0${sheet}\u00a0»`, `sheet “${sheet}”`), row && say(`ligne ${row}`, `row ${row}`)]
    .filter(Boolean)
    .join(', ');
const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

function conflict(first: Found<Fields>, second: Found<Fields>, key: string, kept: unknown, left: unknown): Problem {
  const column = first.columns?.[key] ?? key;
  return {
    level: 'warning',
    kind: 'conflict',
    place: { ...second.origin, column },
    value: shown(left),
    message: say(
      `Deux versions de «\u00a0${column}\u00a0»\u00a0: «\u00a0${shown(kept)}\u00a0» (${saidBy(first.origin)}, publiée) et «\u00a0${shown(left)}\u00a0» (${saidBy(second.origin)}).`,
      `Two versions of “${column}”: “${shown(kept)}” (${saidBy(first.origin)}, published) and “${shown(left)}” (${saidBy(second.origin)}).`,
    ),
    mend: say(
      'Demandez aux deux laquelle est juste, et corrigez l’autre\u00a0; la plus récemment vérifiée est publiée.',
      'Ask both which one is right, and correct the other; the one verified last is published.',
    ),
  };
}

const twin = (place: Origin, other: Origin, id: string, knownId: string): Problem => ({
  level: 'advice',
  kind: 'duplicate',
  place,
  value: id,
  message: say(
    `C’est la même fiche que «\u00a0${knownId}\u00a0» (${saidBy(other)})\u00a0: les deux n’en font qu’une.`,
    `This is the same record as “${knownId}” (${saidBy(other)}): the two become one.`,
  ),
  mend: say(
    `Écrivez «\u00a0${knownId}\u00a0» comme identifiant dans les deux, ou donnez-leur des noms différents.`,
    `Write “${knownId}” as the id in both, or give them different names.`,
  ),
});
