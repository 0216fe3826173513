/** How English writes numbers and plurals. */
export const number = (n: number): string => n.toLocaleString('en-GB');
export const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const unknown =
  (what: string) =>
  (text: string): string =>
    `Unknown ${what}: “${text}”.`;
