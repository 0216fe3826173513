/** The late part `search-index`. */
import { buildIndex } from '../../../src/parts/search-index.js';

export function* build(records, synonyms) {
  const index = yield* buildIndex(records, synonyms);
  return (query) => [...(index.search(query)?.scores.keys() ?? [])];
}
