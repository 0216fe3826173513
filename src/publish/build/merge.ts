/**
 * Brings together what several documents say. One id is one record; so are two records of different documents that are
 * the same thing by the rule of {@link sameThing}. What becomes of two versions is said in `versions.ts`.
 */
import { fold } from '../../domain/search.js';
import type { Action, CalendarEvent, Commune, Service, Theme } from '../../feed/types.js';
import type { Names } from '../book/kinds.js';
import type { Found, Origin, Problem, Records } from '../source.js';
import { join, saidBy, type Telling } from './versions.js';
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

/**
 * @param all what each document gave, in the order in which they are named
 * @param preview shows what waits to be published
 */
export function merge(all: readonly Records[], preview = false): Merged {
  const problems: Problem[] = [];
  const telling = { names: namesIn(all), preview, problems };
  const records = Object.fromEntries(
    NAMES.map((name) => [
      name,
      mergeList(
        name,
        all.flatMap((one) => (one[name] ?? []) as readonly Found<unknown>[]),
        { ...telling, of: name },
      ),
    ]),
  ) as Record<Name, Found<unknown>[]>;
  const roots = all.flatMap((one) => one.root ?? []) as Found<Fields>[];
  const [first, ...others] = roots;
  const root = others.reduce(
    (so, next) => join(so, next, { ...telling, of: 'root' }),
    first ?? { record: {}, origin: { file: '' } },
  );
  return { records, root: root.record, problems };
}

/** What the documents call communes and themes, and the clock that they go by. */
function namesIn(all: readonly Records[]): Names {
  const of = <T>(name: 'communes' | 'themes') =>
    all.flatMap((one) => (one[name] ?? []).map(({ record }) => record as T));
  const zone = all.flatMap(({ root = [] }) => root.map(({ record }) => record.timeZone)).find(Boolean);
  return { communes: of<Commune>('communes'), themes: of<Theme>('themes'), zone: zone ?? 'Europe/Paris' };
}

function mergeList(name: Name, list: readonly Found<unknown>[], telling: Telling): Found<unknown>[] {
  const key = KEYS[name];
  const kept = new Map<string, Found<Fields>>();
  const things = new Map<string, string[]>();
  for (const found of list as Found<Fields>[]) {
    const id = key === undefined ? JSON.stringify(found.record) : String(found.record[key]);
    const thing = sameThing(name, found.record);
    const others = (thing === undefined ? undefined : things.get(thing)) ?? [];
    const known = kept.get(id) ?? others.map((other) => kept.get(other)).find((one) => one && mayBeOne(one, found));
    if (known === undefined) {
      kept.set(id, found);
      if (thing !== undefined) things.set(thing, [...others, id]);
      continue;
    }
    if (key === undefined) continue;
    const knownId = String(known.record[key]);
    if (knownId !== id) telling.problems.push(twin(found.origin, known.origin, id, knownId));
    kept.set(knownId, join(known, { ...found, record: { ...found.record, [key]: knownId } }, telling));
  }
  return [...kept.values()];
}

/**
 * What tells that two records of different documents are one thing: a service's name and its commune; an event's title, its
 * first date and its commune; an action's number within its agreement.
 */
function sameThing(name: Name, record: Fields): string | undefined {
  if (name === 'services') {
    const { name: called, place } = record as Partial<Service>;
    return place && `${fold(called ?? '')}|${place.commune}`;
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

/** A document that names a thing twice means two; so do two that give it different SIRET numbers. */
function mayBeOne(one: Found<Fields>, other: Found<Fields>): boolean {
  const [a, b] = [one, other].map(({ record }) => (record as Partial<Service>).identifiers?.siret);
  return one.origin.file !== other.origin.file && (a === undefined || b === undefined || a === b);
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
