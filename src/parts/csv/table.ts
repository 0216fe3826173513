/**
 * A table as CSV (RFC 4180): lines end in CR LF, and a cell that holds a separator, a quote or a line end is quoted.
 * For French spreadsheets, which take `;` between cells and know UTF-8 by its byte order mark.
 */
export interface Column<Row> {
  readonly name: string;
  /** A number is written with the language's decimal mark; `undefined` is an empty cell: unknown is not 0. */
  readonly value: (row: Row) => string | number | undefined;
}

const BYTE_ORDER_MARK = '\ufeff';

/** @param decimal - What stands between a number's units and its tenths. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], decimal = ','): string {
  const lines = [
    columns.map(({ name }) => cell(name)),
    ...rows.map((row) => columns.map(({ value }) => write(value(row), decimal))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join('');
}

function write(value: string | number | undefined, decimal: string): string {
  // A number of ours is no formula, also where it begins with a minus.
  return typeof value === 'number' ? String(value).replace('.', decimal) : cell(value ?? '');
}

/**
 * What a spreadsheet takes for a formula, as a text. An apostrophe before it is what OWASP advises: it is seen, and
 * nothing is run; a space would be trimmed by some programs. The wide signs are those that Excel reads as the others.
 */
export const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

function cell(text: string): string {
  // NUL ends a text in some programs.
  const clean = text.replaceAll('\0', '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[";,\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
