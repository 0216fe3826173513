/**
 * A child's age in whole months, as families and webmasters write it: « 2 ans ½ », « 2 ans et demi », « 30 mois »,
 * « 2,5 », « 1 an 6 mois », « 18m ». A number alone is in years. Undefined for what is no age.
 */
export declare function parseAge(text: string): number | undefined;
