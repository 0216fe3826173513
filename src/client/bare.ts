/**
 * Options without a prototype: a browser reads options that a host page added to `Object.prototype` as if
 * they were given.
 */
export const bare = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null) as Options, options);
