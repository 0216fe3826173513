/** Parts of the publishing tool that speak one language together: what Node loads apart keeps a language of its own. */
export { speak } from '../../src/publish/language.js';
export { readCsv } from '../../src/publish/tables/csv.js';
export { tooManyRows } from '../../src/publish/tables/refusals.js';
export { unfoldWorkbook } from '../../src/publish/tables/workbook.js';
