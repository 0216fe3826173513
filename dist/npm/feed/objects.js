/** Objects of a feed on a page that may have added keys to `Object.prototype`: only their own keys count. */
/** The names that `Object.prototype` has in every engine. */
const STANDARD_NAMES = 12;
/** Whether the page lends keys to every object. */
export const isPolluted = () => Object.getOwnPropertyNames(Object.prototype).length > STANDARD_NAMES;
/** A shallow copy that inherits what the original does. */
export const copyOf = (original) => Object.assign(Object.create(Object.getPrototypeOf(original)), original);
/** An object's own value of a key, never one that it inherits. */
export const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
