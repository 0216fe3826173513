/** What reads a publication, with the language that it speaks: loaded apart, each would have a language of its own. */
export { readPublication } from '../../src/publish/published/read.js';
export { remarkInWords } from '../../src/publish/published/remarks.js';
export { speak } from '../../src/publish/language.js';
