/** How French writes numbers and plurals. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
export const plural = (n: number, one: string, many: string): string => `${number(n)}\u00a0${n < 2 ? one : many}`;
