/** uFuzzy with one mistake in a word and words in any order, and synonyms as further needles. */
import UFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../../../src/domain/search.js';
import { contentOf, SHORT_FORMS, stem } from '../../../src/parts/kit/search-words.js';

export function* build(records, synonyms) {
  const keys = [];
  const folded = [];
  for (const { key, title, words, text } of records) {
    keys.push(key);
    folded.push(fold(`${title} ${words} ${text}`));
    yield;
  }
  const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, interLft: 1 });
  const groups = [...SHORT_FORMS, ...synonyms].map((group) =>
    group.map((term) => ` ${contentOf(fold(term)).map(stem).join(' ')} `).filter((term) => term.trim()),
  );

  return (query) => {
    const words = contentOf(fold(query.slice(0, 200))).map(stem);
    if (!words.length) return [];
    const asked = ` ${words.join(' ')} `;
    const needles = [asked];
    for (const terms of groups) {
      const said = terms.find((term) => asked.includes(term));
      if (said) needles.push(...terms.filter((term) => term !== said).map((term) => asked.replace(said, () => term)));
    }
    const found = new Set();
    for (const needle of needles) {
      const [found0, info, order] = fuzzy.search(folded, needle.trim(), 5, 1e9);
      for (const at of order ? order.map((index) => info.idx[index]) : (found0 ?? [])) found.add(at);
    }
    return [...found].map((at) => keys[at]);
  };
}
