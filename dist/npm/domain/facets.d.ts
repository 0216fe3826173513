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
/**
 * Those that answer every facet, in the order in which they came; the list itself where nothing is chosen. In slices:
 * the caller lets the page breathe between them.
 * @param places in the list of the only ones to look at, in the order in which they are wanted
 */
export declare function answering<T>(items: readonly T[], facets: Facets<T>, answers?: Answers, places?: readonly number[]): Generator<void, readonly T[]>;
/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export declare function tally<T, Key extends string>(items: readonly T[], facets: Facets<T, Key>, answers?: Answers): Generator<void, Tally<T, Key>>;
