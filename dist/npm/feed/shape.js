/**
 * The few words in which the feed's schema is written. A shape is plain data that says what a value must be: the
 * reader walks it, publishing writes it down as JSON Schema, and TypeScript takes the types from it. A library says
 * the same with its own checks, which a resident would download and the reader cannot use; see
 * docs/decisions/0010-schema-in-our-own-words.md.
 */
/** A text; too long a one is cut and reported, never a reason to lose a record. `fault`: what is told of another. */
export const text = (max = Infinity, pattern, fault) => ({
    kind: 'string',
    max,
    pattern,
    fault,
});
export const matching = (pattern, fault) => text(Infinity, new RegExp(pattern), fault);
export const number = (min = -Infinity, max = Infinity, whole = false) => ({
    kind: 'number',
    min,
    max,
    whole,
});
export const flag = { kind: 'boolean' };
export const choice = (...values) => ({ kind: 'choice', values });
/** A list; `fault`: it must not be empty, and what is told of an empty one. */
export const array = (item, fault) => ({ kind: 'array', item, fault });
export const pair = (a, b) => ({
    kind: 'pair',
    items: [a, b],
});
export const either = (fault, ...options) => ({
    kind: 'either',
    options,
    fault,
});
export const object = (entries) => ({
    kind: 'object',
    entries,
    strict: false,
});
/** An object that may have no other key. */
export const strictObject = (entries) => ({
    kind: 'object',
    entries,
    strict: true,
});
export const maybe = (shape) => ({ ...shape, optional: true });
export const list = (item) => maybe(array(item));
/** What a shape of that kind takes for an object. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
