/** Parts of the publishing tool that speak one language together: what Node loads apart keeps a language of its own. */
export { speak } from '../../src/publish/language.js';
export { readCsv } from '../../src/publish/tables/csv.js';
export { tooManyRows } from '../../src/publish/tables/refusals.js';
export { unfoldWorkbook } from '../../src/publish/tables/workbook.js';
export { readBooks } from '../../src/publish/book/read.js';
export * as kinds from '../../src/publish/book/kinds.js';
export * as names from '../../src/publish/book/kinds-names.js';
export * as columns from '../../src/publish/book/columns.js';
export * as spans from '../../src/publish/book/spans.js';
