/** A record taken out of what is published already: out of its collection, and out of what refers to it. */
export const REMOVABLE = ['services', 'events', 'actions', 'notices'] as const;
export type Removable = (typeof REMOVABLE)[number];

export interface Target {
  readonly collection: Removable;
  readonly id: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Keys that name a record of a collection, alone or in a list. */
const REFERENCES: Readonly<Record<Removable, readonly string[]>> = {
  services: ['service', 'replacedBy'],
  events: [],
  actions: ['actions', 'follows'],
  notices: [],
};

const recordsOf = (feed: object, name: Removable): readonly Fields[] => {
  const list = (feed as Fields)[name];
  return Array.isArray(list) ? (list as Fields[]) : [];
};

/** Where a feed, whole, has a record of that id. */
export const collectionsWith = (feed: object, id: string): Removable[] =>
  REMOVABLE.filter((name) => recordsOf(feed, name).some((record) => record['id'] === id));

/** The same feed without it; all else stays as it is, keys in their order. */
export function withoutRecord<T extends object>(feed: T, { collection, id }: Target): T {
  const kept = REMOVABLE.flatMap((name) => {
    if (!((feed as Fields)[name] instanceof Array)) return [];
    const records = recordsOf(feed, name).filter((record) => name !== collection || record['id'] !== id);
    return [[name, records.map((record) => unreferred(record, REFERENCES[collection], id))] as const];
  });
  return { ...feed, ...Object.fromEntries(kept) };
}

function unreferred(record: Fields, keys: readonly string[], id: string): Fields {
  if (!keys.some((key) => refers(record[key], id))) return record;
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
      if (!keys.includes(key) || !refers(value, id)) return [[key, value]];
      return Array.isArray(value) ? [[key, value.filter((one) => one !== id)]] : [];
    }),
  );
}

const refers = (value: unknown, id: string) => (Array.isArray(value) ? value.includes(id) : value === id);
