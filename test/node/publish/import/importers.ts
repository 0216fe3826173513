/** The importers with the language that they speak: loaded apart, each would have a language of its own. */
export { importFile, recogniseFile } from '../../../../src/publish/import/index.js';
export { speak } from '../../../../src/publish/language.js';
