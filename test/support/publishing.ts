/**
 * The publishing tool's parts with the language that they speak, for tests that read their words: one load of these
 * modules, since each load of a source by a test for Node has a language of its own.
 */
export { speak } from '../../src/publish/language.js';
export { readFeed } from '../../src/feed/read-all.js';

export { readCsv } from '../../src/publish/tables/csv.js';
export { tooManyRows } from '../../src/publish/tables/refusals.js';
export { unfoldWorkbook } from '../../src/publish/tables/workbook.js';

export { readBooks } from '../../src/publish/book/read.js';
export * as kinds from '../../src/publish/book/kinds.js';
export * as names from '../../src/publish/book/kinds-names.js';
export * as columns from '../../src/publish/book/columns.js';
export * as spans from '../../src/publish/book/spans.js';

export { importFile, recogniseFile } from '../../src/publish/import/index.js';
export { sound } from '../../src/publish/import/sound.js';
export { fetchAgenda } from '../../src/publish/import/openagenda/pages.js';

export { readPublication } from '../../src/publish/published/read.js';
export { remarkInWords } from '../../src/publish/published/remarks.js';
export { reportPage } from '../../src/publish/report/page.js';

export { ask, NoAnswer, reasonOf } from '../../src/publish/doctor/ask.js';
export { header, kilo } from '../../src/publish/doctor/asked.js';
export { judgeClock, judgeData, judgeSize, findingOf } from '../../src/publish/doctor/data.js';
export { embedsIn } from '../../src/publish/doctor/embedded.js';
export { examineEmbeds } from '../../src/publish/doctor/embeds.js';
export { examine, feedAddress } from '../../src/publish/doctor/examine.js';
export { judgeFile, ORIGIN } from '../../src/publish/doctor/files.js';
export { judgeScript, judgeSeal, promisedScripts, versionOf } from '../../src/publish/doctor/library.js';
export { judgeLinks, linksOf } from '../../src/publish/doctor/links.js';
export { judgeNode } from '../../src/publish/doctor/node.js';
export { judgeFramePage, judgeOembed, scriptsOf } from '../../src/publish/doctor/pages.js';
export { pooled } from '../../src/publish/doctor/pool.js';
export { recipes } from '../../src/publish/doctor/recipes.js';
export { tellEmbeds, tellExamination } from '../../src/publish/doctor/tell.js';
export { badStatus, judgeTransport, unreachable } from '../../src/publish/doctor/transport.js';
