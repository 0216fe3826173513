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
/** Looks at each thing once: what fails one facet alone counts for the choices of that facet, and for no other. */
export declare function tally<T, Key extends string>(items: readonly T[], facets: Readonly<Record<Key, Facet<T>>>): Generator<void, Tally<T, Key>>;
