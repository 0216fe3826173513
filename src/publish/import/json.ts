/** Reads values out of a document that anyone may have written: own keys only, and a value of another type is none. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `a.b.c` of own keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isJson(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** A text without the spaces around it; a number as it is written. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' ? found.replace(/\r\n?/g, '\n').trim() : '';
}

/** Numbers are often written as texts: `"43.52609"`. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = at(value, ...keys);
  const number = typeof found === 'string' && found.trim() ? Number(found.replace(',', '.')) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The items of a list; a single value is a list of itself, as in some exports. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null || found === '' ? [] : [found];
}

/** Only the keys that say something. */
export function some<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  const entries = Object.entries(record).filter(([, value]) => isSaid(value));
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined | ''> };
}

const isSaid = (value: unknown) =>
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isJson(value) && Object.keys(value).length === 0);
