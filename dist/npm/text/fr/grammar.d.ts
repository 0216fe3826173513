/** How French writes numbers and plurals. */
export declare const capital: (text: string) => string;
/** The decimal sign and the thousands of a number in digits; the browser's own formats cost a slow phone 10 ms each. */
export declare const grouped: (digits: string) => string;
/** To a thousandth. */
export declare const number: (n: number) => string;
export declare const plural: (n: number, one: string, many: string) => string;
/** A length of time in days: up to two months they are counted, since what is near matters. */
export declare const span: (n: number) => string;
/** « aux Bordes », « au Mans », « à Véron ». */
export declare const at: (town: string) => string;
/** « des Bordes », « du Mans », « d’Armeau », « de Véron ». */
export declare const of: (town: string) => string;
