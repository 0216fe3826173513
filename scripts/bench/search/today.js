/** The search of the first view, which the late part replaces: texts that hold each word, in their own order. */
import { fold, searcher } from '../../../src/domain/search.js';

export function* build(records, synonyms) {
  const folded = [];
  for (const { key, title, words, text } of records) {
    folded.push([key, fold(`${title} ${words} ${text}`)]);
    yield;
  }
  return (query) => {
    const finds = searcher(query, synonyms);
    return folded.filter(([, text]) => finds(text)).map(([key]) => key);
  };
}
