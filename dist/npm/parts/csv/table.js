const BYTE_ORDER_MARK = '\ufeff';
/** @param decimal - What stands between a number's units and its tenths. */
export function csvOf(columns, rows, decimal = ',') {
    const lines = [
        columns.map(({ name }) => cell(name)),
        ...rows.map((row) => columns.map(({ value }) => write(value(row), decimal))),
    ];
    return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join('');
}
function write(value, decimal) {
    // A number of ours is no formula, also where it begins with a minus.
    return typeof value === 'number' ? String(value).replace('.', decimal) : cell(value ?? '');
}
/**
 * What a spreadsheet takes for a formula, as a text. An apostrophe before it is what OWASP advises: it is seen, and
 * nothing is run; a space would be trimmed by some programs. The wide signs are those that Excel reads as the others.
 */
export const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;
function cell(text) {
    // NUL ends a text in some programs.
    const clean = text.replaceAll('\0', '');
    const safe = FORMULA.test(clean) ? `'${clean}` : clean;
    return /[";,\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
