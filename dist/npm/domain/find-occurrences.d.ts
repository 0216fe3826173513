import type { Facet } from './facets.js';
import type { Occurrence } from './occurrences.js';
/** Those that answer every facet, in the order in which they came; the list itself where nothing is chosen. */
export declare function answering(list: readonly Occurrence[], facets: Readonly<Record<string, Facet<Occurrence>>>): Generator<void, readonly Occurrence[]>;
