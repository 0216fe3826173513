/**
 * What publishing says, beside the choice of its language: one load of these modules, since each load of a source by a
 * test for Node has a language of its own.
 */
export { speak } from '../../src/publish/language.js';
export { readFeed } from '../../src/feed/read-all.js';
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
