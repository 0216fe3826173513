/** How English writes numbers and plurals. */
export declare const number: (n: number) => string;
export declare const plural: (n: number, one: string, many: string) => string;
export declare const capital: (text: string) => string;
export declare const unknown: (what: string) => (text: string) => string;
/** A length of time in days: up to two months they are counted, since what is near matters. */
export declare const span: (n: number) => string;
