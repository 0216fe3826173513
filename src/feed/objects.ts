/** Objects of a feed on a page that may have added keys to `Object.prototype`: only their own keys count. */

/** The names that `Object.prototype` has in every engine. */
const STANDARD_NAMES = 12;

/** Whether the page lends keys to every object. */
export const isPolluted = (): boolean => Object.getOwnPropertyNames(Object.prototype).length > STANDARD_NAMES;

/** A shallow copy that inherits what the original does. */
export const copyOf = <T extends object>(original: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(original) as object | null) as T, original);

/** An object's own value of a key, never one that it inherits. */
export const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
