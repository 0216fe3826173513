/** What a spreadsheet calls a column. */

/** `A`, `Z`, `AA`. */
export function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest ? letter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
