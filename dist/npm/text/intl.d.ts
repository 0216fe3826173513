/** @param name - Tells the options apart, where the caller has a shorter one than they are. */
export declare function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions, name?: string): Intl.DateTimeFormat;
