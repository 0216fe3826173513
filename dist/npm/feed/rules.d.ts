/** What a JSON Schema cannot say of two keys of one object. Judged on every object of a feed that may have both. */
/** What is told of it is in `faults.ts`. */
type Fault = 'value' | 'order' | false;
/** Two keys, of which the problem stands at the second, and what is wrong given their values (`undefined`: absent). */
export type Rule = readonly [first: string, second: string, check: (first: unknown, second: unknown) => Fault];
/** The rules that concern an object with these keys. */
export declare const rulesFor: (keys: readonly string[]) => readonly Rule[];
export {};
