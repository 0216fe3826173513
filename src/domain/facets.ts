/** Choices that narrow a list, and how many things each further choice would leave: no choice is a dead end. */

/** One way to narrow a list. */
export interface Facet<T> {
  /** Whether a thing answers what is chosen; absent where nothing is. */
  readonly passes?: ((item: T) => boolean) | undefined;
  /** The choices that a thing would answer; absent where nobody sees their counts. */
  readonly values?: ((item: T) => Iterable<string>) | undefined;
}

export interface Tally<T, Key extends string> {
  /** What answers all that is chosen, in the order in which it came. */
  readonly found: readonly T[];
  /** How many would be found with that choice, the other facets as they are; undefined where it is not counted. */
  readonly count: (key: Key, value: string) => number | undefined;
  /** How many would be found if that facet were let go. */
  readonly without: (key: Key) => number;
}

/** How many things are looked at between two moments at which the page may breathe. */
const STEP = 50;

/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export function* tally<T, Key extends string>(
  items: readonly T[],
  facets: Readonly<Record<Key, Facet<T>>>,
): Generator<void, Tally<T, Key>> {
  const keys = Object.keys(facets) as Key[];
  const found: T[] = [];
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  const alone = new Map<Key, number>();
  const add = (key: Key, item: T) => {
    const count = counts.get(key);
    for (const value of facets[key].values?.(item) ?? []) count?.set(value, (count.get(value) ?? 0) + 1);
  };
  for (let i = 0; i < items.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const item = items[i] as T;
    const failed = keys.filter((key) => facets[key].passes?.(item) === false);
    const [only] = failed;
    if (!only) {
      found.push(item);
      for (const key of keys) add(key, item);
    } else if (failed.length === 1) {
      alone.set(only, (alone.get(only) ?? 0) + 1);
      add(only, item);
    }
  }
  return {
    found,
    count: (key, value) => (facets[key].values ? (counts.get(key)?.get(value) ?? 0) : undefined),
    without: (key) => found.length + (alone.get(key) ?? 0),
  };
}
