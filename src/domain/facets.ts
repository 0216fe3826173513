/** Choices that narrow a list, and how many things each further choice would leave: no choice is a dead end. */

/** One way to narrow a list. */
export interface Facet<T> {
  /** What is chosen of `values`; absent or empty where nothing is. */
  readonly chosen?: string | undefined;
  /** Whether a thing answers what is chosen, where `values` do not tell; absent where nothing is. */
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

export type Facets<T, Key extends string = string> = Readonly<Record<Key, Facet<T>>>;

/**
 * The choices that things answer, by facet and by their places in a list: they are worked out once for as long as these
 * are the same things, and are found beside each other where the things lie all over the memory.
 */
export type Answers = Map<string, (readonly string[] | undefined)[]>;

/** How many things are looked at between two moments at which the page may breathe: where they are counted, and not. */
const [COUNTED, STEP] = [50, 200];

/** What is asked of the thing at a place of a list. */
interface Asker {
  readonly key: string;
  readonly values: unknown;
  /** The choices that it answers. */
  readonly answer: (i: number) => readonly string[] | undefined;
  /** Whether it answers what is chosen. */
  readonly test: ((i: number) => unknown) | undefined;
}

const askers = <T>(items: readonly T[], facets: Facets<T>, answers: Answers): readonly Asker[] =>
  Object.entries(facets).map(([key, { chosen, passes, values }]) => {
    const known = answers.get(key) ?? [];
    answers.set(key, known);
    const answer = (i: number) => (known[i] ??= values?.(items[i] as T));
    const test = chosen ? (i: number) => answer(i)?.includes(chosen) : passes && ((i: number) => passes(items[i] as T));
    return { key, test, answer, values };
  });

/**
 * Those that answer every facet, in the order in which they came; the list itself where nothing is chosen. In slices:
 * the caller lets the page breathe between them.
 * @param places in the list of the only ones to look at, in the order in which they are wanted
 */
export function* answering<T>(
  items: readonly T[],
  facets: Facets<T>,
  answers: Answers = new Map(),
  places?: readonly number[],
): Generator<void, readonly T[]> {
  const tests = askers(items, facets, answers).flatMap(({ test }) => test ?? []);
  if (!places && !tests.length) return items;
  const found: T[] = [];
  let looked = 0;
  for (const i of places ?? items.keys()) {
    if (++looked % STEP === 0) yield;
    if (tests.every((test) => test(i))) found.push(items[i] as T);
  }
  return found;
}

/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export function* tally<T, Key extends string>(
  items: readonly T[],
  facets: Facets<T, Key>,
  answers: Answers = new Map(),
): Generator<void, Tally<T, Key>> {
  // By the list itself, whose choices are told apart at the end.
  const all = askers(items, facets, answers).map((asker) => ({
    ...asker,
    lists: new Map<readonly string[] | undefined, number>(),
    counts: new Map<string, number>(),
    alone: 0,
  }));
  const found: T[] = [];
  const tested = all.filter(({ test }) => test);
  for (const [i, item] of items.entries()) {
    if (i % COUNTED === COUNTED - 1) yield;
    const failed = tested.filter(({ test }) => !test?.(i));
    const only = failed[0];
    if (only) only.alone += Number(failed.length === 1);
    else found.push(item);
    for (const { answer, lists } of failed[1] ? [] : only ? failed : all) {
      const list = answer(i);
      lists.set(list, (lists.get(list) ?? 0) + 1);
    }
  }
  for (const { lists, counts } of all)
    for (const [list = [], n] of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + n);
  const of = (key: Key) => all.find((asker) => asker.key === key);
  return {
    found,
    // A facet that came since is not counted yet.
    count: (key, value) => {
      const counted = of(key);
      return counted?.values ? (counted.counts.get(value) ?? 0) : undefined;
    },
    without: (key) => found.length + (of(key)?.alone ?? 0),
  };
}
