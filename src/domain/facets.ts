/** Choices that narrow a list, and how many things each further choice would leave: no choice is a dead end. */

/** One way to narrow a list. */
export interface Facet<T> {
  /** Whether a thing answers what is chosen; absent where nothing is. */
  readonly passes?: ((item: T) => boolean) | undefined;
  /** The choices that a thing would answer; absent where nobody sees their counts. Counting is quick where many things give the same list. */
  readonly values?: ((item: T) => readonly string[]) | undefined;
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

function spread(lists: ReadonlyMap<readonly string[], number> | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [list, n] of lists ?? []) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + n);
  return counts;
}

/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export function* tally<T, Key extends string>(
  items: readonly T[],
  facets: Readonly<Record<Key, Facet<T>>>,
): Generator<void, Tally<T, Key>> {
  const keys = Object.keys(facets) as Key[];
  const found: T[] = [];
  // By the list itself, whose choices are told apart at the end.
  const lists = new Map(keys.map((key) => [key, new Map<readonly string[], number>()]));
  const alone = new Map<Key, number>();
  const add = (key: Key, item: T) => {
    const list = facets[key].values?.(item);
    const count = list && lists.get(key);
    if (count) count.set(list, (count.get(list) ?? 0) + 1);
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
  const counts = new Map(keys.map((key) => [key, spread(lists.get(key))]));
  return {
    found,
    // A facet that came since is not counted yet.
    count: (key, value) => (key in facets && facets[key].values ? (counts.get(key)?.get(value) ?? 0) : undefined),
    without: (key) => found.length + (alone.get(key) ?? 0),
  };
}
