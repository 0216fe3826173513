/** How French writes numbers and plurals. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** The decimal sign and the thousands of a number in digits; the browser's own formats cost a slow phone 10 ms each. */
export const grouped = (digits) => digits.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
/** To a thousandth. */
export const number = (n) => grouped(String(+n.toFixed(3)));
export const plural = (n, one, many) => `${number(n)}\u00a0${n < 2 ? one : many}`;
/** A length of time in days: up to two months they are counted, since what is near matters. */
export const span = (n) => n < 60 ? plural(n, 'jour', 'jours') : plural(Math.round(n / 30.4), 'mois', 'mois');
const withArticle = (town, les, le, none) => town.startsWith('Les ') ? les + town.slice(4) : town.startsWith('Le ') ? le + town.slice(3) : town && none + town;
/** « aux Bordes », « au Mans », « à Véron ». */
export const at = (town) => withArticle(town, 'aux ', 'au ', 'à ');
/** « des Bordes », « du Mans », « d’Armeau », « de Véron ». */
export const of = (town) => withArticle(town, 'des ', 'du ', /^[aeiouyàâéèêëîïô]/i.test(town) ? 'd’' : 'de ');
