/**
 * The few words in which the feed's schema is written. A shape is plain data that says what a value must be: the
 * reader walks it, publishing writes it down as JSON Schema, and TypeScript takes the types from it. A library says
 * the same with its own checks, which a resident would download and the reader cannot use; see
 * docs/decisions/0010-schema-in-our-own-words.md.
 */
/** Tells the type to TypeScript; never there at run time. */
interface Typed<T> {
    readonly '~type'?: T;
}
type Node = {
    readonly kind: 'string';
    readonly max: number;
    readonly pattern: RegExp | undefined;
    readonly fault: string | undefined;
} | {
    readonly kind: 'number';
    readonly min: number;
    readonly max: number;
    readonly whole: boolean;
} | {
    readonly kind: 'boolean';
} | {
    readonly kind: 'choice';
    readonly values: readonly (string | true)[];
} | {
    readonly kind: 'array';
    readonly item: Shape;
    readonly fault: string | undefined;
} | {
    readonly kind: 'pair';
    readonly items: readonly [Shape, Shape];
} | {
    readonly kind: 'either';
    readonly options: readonly Shape[];
    readonly fault: string;
} | {
    readonly kind: 'object';
    readonly entries: Entries;
    readonly strict: boolean;
};
export type Shape<T = unknown> = Node & Typed<T> & {
    readonly optional?: boolean;
};
/** A shape of one kind: what a `switch` on `kind` leaves. */
export type ShapeOf<Kind extends Node['kind']> = Extract<Node, {
    readonly kind: Kind;
}>;
export type Optional<T> = Shape<T> & {
    readonly optional: true;
};
export type Entries = Readonly<Record<string, Shape>>;
/** The type of the values of a shape. */
export type TypeOf<S> = S extends Typed<infer T> ? Exclude<T, undefined> : never;
type OptionalKeys<E> = {
    [K in keyof E]: E[K] extends {
        readonly optional: true;
    } ? K : never;
}[keyof E];
type ObjectOf<E> = {
    -readonly [K in Exclude<keyof E, OptionalKeys<E>>]: TypeOf<E[K]>;
} & {
    -readonly [K in OptionalKeys<E>]?: TypeOf<E[K]> | undefined;
} extends infer O ? {
    [K in keyof O]: O[K];
} : never;
/** A text; too long a one is cut and reported, never a reason to lose a record. `fault`: what is told of another. */
export declare const text: (max?: number, pattern?: RegExp, fault?: string) => Shape<string>;
export declare const matching: (pattern: string | RegExp, fault?: string) => Shape<string>;
export declare const number: (min?: number, max?: number, whole?: boolean) => Shape<number>;
export declare const flag: Shape<boolean>;
export declare const choice: <const T extends string | true>(...values: T[]) => Shape<T>;
/** A list; `fault`: it must not be empty, and what is told of an empty one. */
export declare const array: <S extends Shape>(item: S, fault?: string) => Shape<TypeOf<S>[]>;
export declare const pair: <A extends Shape, B extends Shape>(a: A, b: B) => Shape<[TypeOf<A>, TypeOf<B>]>;
export declare const either: <S extends readonly Shape[]>(fault: string, ...options: S) => Shape<TypeOf<S[number]>>;
export declare const object: <E extends Entries>(entries: E) => Shape<ObjectOf<E>>;
/** An object that may have no other key. */
export declare const strictObject: <E extends Entries>(entries: E) => Shape<ObjectOf<E>>;
export declare const maybe: <S extends Shape>(shape: S) => Optional<TypeOf<S>>;
export declare const list: <S extends Shape>(item: S) => Optional<TypeOf<S>[]>;
/** What a shape of that kind takes for an object. */
export declare const isObject: (value: unknown) => value is object;
export {};
