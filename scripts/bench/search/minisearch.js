/**
 * MiniSearch with everything around it that a resident needs: our words (stop words, plurals, compounds), synonyms as
 * parts of a query, and mistakes only where the words as they are written find nothing.
 */
import MiniSearch from 'minisearch';
import { fold } from '../../../src/domain/search.js';
import { contentOf, foldedWords, isStopWord, SHORT_FORMS, stem } from '../../../src/parts/kit/search-words.js';

const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text; those of a compound, and the compound as one. */
const tokens = (text) =>
  (text.match(COMPOUND) ?? []).flatMap((compound) => {
    const words = foldedWords(compound);
    return words.length > 1 ? [...words, words.join('')] : words;
  });

/** @returns {import('minisearch').Query} */
const either = (queries) => ({ combineWith: 'OR', queries });
/** @returns {import('minisearch').Query} */
const every = (queries) => ({ combineWith: 'AND', queries });

export function* build(records, synonyms) {
  const index = new MiniSearch({
    idField: 'key',
    fields: ['title', 'words', 'text'],
    tokenize: tokens,
    processTerm: (term) => (isStopWord(term) ? null : stem(term)),
    searchOptions: { tokenize: (text) => text.split(' '), processTerm: (term) => term, boost: { title: 3, words: 2 } },
  });
  for (const record of records) {
    index.add(record);
    yield;
  }
  const groups = [...SHORT_FORMS, ...synonyms].map((group) =>
    group.map((term) => contentOf(fold(term)).map(stem)).filter((words) => words.length),
  );

  /** The word itself, how it begins, and, where asked for, what it may have been. */
  const word = (text, fuzzy) => ({
    queries: [stem(text)],
    prefix: text.length > 2,
    fuzzy: fuzzy && text.length > 3 ? 1 : false,
    weights: { fuzzy: 0.1, prefix: 0.3 },
  });

  /** Each place of the query is a word, or a term that stands for some of its words. */
  function tree(content, fuzzy) {
    const stems = content.map(stem);
    const own = every(content.map((text) => word(text, fuzzy)));
    const others = groups.flatMap((terms) =>
      terms.flatMap((said) => {
        const at = stems.findIndex((_, from) => said.every((part, index) => stems[from + index] === part));
        if (at < 0) return [];
        const before = content.slice(0, at);
        const after = content.slice(at + said.length);
        return terms
          .filter((term) => term !== said)
          .map((term) =>
            every([...before.map((text) => word(text, fuzzy)), ...term, ...after.map((text) => word(text, fuzzy))]),
          );
      }),
    );
    return others.length ? either([own, ...others]) : own;
  }

  return (query) => {
    const content = contentOf(fold(query.slice(0, 200)));
    if (!content.length) return [];
    const exact = index.search(tree(content, false));
    return (exact.length ? exact : index.search(tree(content, true))).map(({ id }) => id);
  };
}
