/**
 * A table as CSV (RFC 4180): lines end in CR LF, and a cell that holds a separator, a quote or a line end is quoted.
 * For French spreadsheets, which take `;` between cells and know UTF-8 by its byte order mark.
 */
export interface Column<Row> {
    readonly name: string;
    /** A number is written with the language's decimal mark; `undefined` is an empty cell: unknown is not 0. */
    readonly value: (row: Row) => string | number | undefined;
}
/** @param decimal - What stands between a number's units and its tenths. */
export declare function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], decimal?: string): string;
/**
 * What a spreadsheet takes for a formula, as a text. An apostrophe before it is what OWASP advises: it is seen, and
 * nothing is run; a space would be trimmed by some programs. The wide signs are those that Excel reads as the others.
 */
export declare const FORMULA: RegExp;
