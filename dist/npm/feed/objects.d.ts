/** Objects of a feed on a page that may have added keys to `Object.prototype`: only their own keys count. */
/** Whether the page lends keys to every object. */
export declare const isPolluted: () => boolean;
/** A shallow copy that inherits what the original does. */
export declare const copyOf: <T extends object>(original: T) => T;
/** An object's own value of a key, never one that it inherits. */
export declare const own: (value: object, key: string) => unknown;
