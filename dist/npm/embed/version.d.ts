/** The version of the library, the same as in package.json (a check holds them equal). */
export declare const VERSION = "0.1.0";
