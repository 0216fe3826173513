/** How English writes numbers and plurals. */
export const number = (n) => n.toLocaleString('en-GB');
export const plural = (n, one, many) => `${number(n)} ${n === 1 ? one : many}`;
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const unknown = (what) => (text) => `Unknown ${what}: “${text}”.`;
/** A length of time in days: up to two months they are counted, since what is near matters. */
export const span = (n) => n < 60 ? plural(n, 'day', 'days') : plural(Math.round(n / 30.4), 'month', 'months');
