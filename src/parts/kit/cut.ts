/** A text cut at the words that a query found in it. */
import { COMPOUND, MAX_TEXT, type Group } from './lexicon.js';
import { foldedWords, isStopWord, stem, WORD } from './search-words.js';

export interface Found {
  /** For each word of the query, the stems that it found. */
  readonly stems: readonly { has(stem: string): boolean }[];
  readonly groups: ReadonlySet<Group>;
}

/** A word of the text, as it is written. */
interface Token {
  readonly start: number;
  readonly end: number;
  found: boolean;
}

export function cutText(found: Found, text: string): string[] {
  const tokens: Token[] = [];
  const content: { readonly stem: string; readonly token: Token }[] = [];
  const has = (word: string): boolean => found.stems.some((stems) => stems.has(stem(word)));
  for (const { 0: compound, index } of text.slice(0, MAX_TEXT).matchAll(COMPOUND)) {
    const joined = has(foldedWords(compound).join(''));
    for (const { 0: written, index: at } of compound.matchAll(WORD)) {
      const words = foldedWords(written);
      const token = { start: index + at, end: index + at + written.length, found: joined || words.some(has) };
      tokens.push(token);
      for (const word of words) if (!isStopWord(word)) content.push({ stem: stem(word), token });
    }
  }
  for (const { terms } of found.groups)
    for (const { stems } of terms)
      content.forEach((_, at) => {
        if (stems.every((part, index) => content[at + index]?.stem === part))
          for (const { token } of content.slice(at, at + stems.length)) token.found = true;
      });
  return pieces(
    text,
    tokens.filter((token) => token.found),
  );
}

function pieces(text: string, tokens: readonly Token[]): string[] {
  const cut: string[] = [];
  let at = 0;
  for (const { start, end } of tokens) {
    cut.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return [...cut, text.slice(at)];
}
