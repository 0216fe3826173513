/** Every value of a feed, and what can stand in its place. */

export type Path = readonly (string | number)[];

export function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const at = Array.isArray(value) ? Number(key) : key;
    yield* pathsIn((value as Record<string, unknown>)[key], [...path, at]);
  }
}

/** A copy of a value in which another stands at a path. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

export const OTHERS = [
  null,
  1,
  -1,
  0.5,
  '',
  ' ',
  'x',
  'all',
  '24:00',
  '09:00',
  '2026-02-30',
  '2027',
  true,
  [],
  {},
  [[]],
  'é'.repeat(600),
];
