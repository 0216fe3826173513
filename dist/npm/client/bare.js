/**
 * Options without a prototype: a browser reads options that a host page added to `Object.prototype` as if
 * they were given.
 */
export const bare = (options) => Object.assign(Object.create(null), options);
