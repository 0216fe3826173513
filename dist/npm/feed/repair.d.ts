import { type Shape, type TypeOf } from './shape.js';
import type { Problem, ProblemCode } from './types.js';
/** One reading under way. */
export interface Context {
    readonly problems: Problem[];
    /** How many values were left out so far; a text that was cut is none of them. */
    losses: number;
}
/** Instead of a value that cannot be kept. */
export declare const BAD: unique symbol;
export type Bad = typeof BAD;
export declare const createContext: () => Context;
/** An empty object, which inherits nothing where the host page has extended `Object.prototype`. */
export declare const blank: () => Record<string, unknown>;
/** Notes a problem; gives back what stands for the value that is lost by it. */
export declare function report(context: Context, path: string, code: ProblemCode, message: string): Bad;
/** An array of what `keep` gives back for each element and its path, in slices of one element. */
export declare function sift<In, Out>(list: readonly In[], path: string, keep: (item: In, path: string) => Out | Bad): Generator<void, readonly Out[]>;
/** Runs a generator of slices to its end. */
export declare function toEnd<T>(slices: Generator<void, T>): T;
/** What can be kept of the value at a path, or `BAD`; problems go to the context. Nearly all records have none. */
export declare function repair<S extends Shape>(context: Context, shape: S, value: unknown, path: string): TypeOf<S> | Bad;
