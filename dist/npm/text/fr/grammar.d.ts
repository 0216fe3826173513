/** How French writes numbers and plurals. */
export declare const capital: (text: string) => string;
export declare const number: (n: number) => string;
export declare const plural: (n: number, one: string, many: string) => string;
/** A length of time in days: up to two months they are counted, since what is near matters. */
export declare const span: (n: number) => string;
/** « aux Bordes », « au Mans », « à Véron ». */
export declare const at: (town: string) => string;
/** « des Bordes », « du Mans », « d’Armeau », « de Véron ». */
export declare const of: (town: string) => string;
