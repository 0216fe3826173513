/** The importers with the language that they speak: two modules loaded apart would each have a language of its own. */
export { importFile, recogniseFile } from '../../src/publish/import/index.js';
export { speak } from '../../src/publish/language.js';
export { fetchAgenda } from '../../src/publish/import/openagenda/pages.js';
