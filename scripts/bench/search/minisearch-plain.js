/** MiniSearch with the options of its own documentation: beginnings of words, mistakes, accents folded. */
import MiniSearch from 'minisearch';
import { fold } from '../../../src/domain/search.js';

export function* build(records) {
  const index = new MiniSearch({
    idField: 'key',
    fields: ['title', 'words', 'text'],
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 3, words: 2 } },
  });
  for (const record of records) {
    index.add(record);
    yield;
  }
  return (query) => index.search(query).map(({ id }) => id);
}
