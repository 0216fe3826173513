/**
 * Options without a prototype: a browser reads options that a host page added to `Object.prototype` as if
 * they were given.
 */
export declare const bare: <Options extends object>(options: Options) => Options;
