/**
 * What publishing says, beside the choice of its language: one load of these modules, since each load of a source by a
 * test for Node has a language of its own.
 */
export { speak } from '../../src/publish/language.js';
export { readFeed } from '../../src/feed/read-all.js';
export { reportPage } from '../../src/publish/report/page.js';
