/** A text cut at the words that a query found in it. */
import { COMPOUND, MAX_TEXT, type Group } from './lexicon.js';
import { foldedWords, isStopWord, stem, WORD } from './search-words.js';

export interface Found {
  /** For each word of the query, the stems that it found. */
  readonly stems: readonly { has(stem: string): boolean }[];
  readonly groups: ReadonlySet<Group>;
}

/** A word as it is written, and what the search takes it for. */
interface Written {
  /** Where it stands in its compound. */
  readonly start: number;
  readonly end: number;
  /** One, or several: a fraction (½) is two numbers. */
  readonly words: readonly { readonly stem: string; readonly stop: boolean }[];
}

interface Compound {
  readonly joined: string;
  readonly parts: readonly Written[];
}

/** A compound, and where it stands in its text. */
interface Placed extends Compound {
  readonly index: number;
}

/** What is read of a text is remembered: the cards in sight change little while a person types. */
function remembering<Result>(read: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}

const readCompound = remembering(
  (text): Compound => ({
    joined: stem(foldedWords(text).join('')),
    parts: [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      words: foldedWords(written).map((word) => ({ stem: stem(word), stop: isStopWord(word) })),
    })),
  }),
  2_000,
);

const readText = remembering(
  (text): readonly Placed[] =>
    [...text.slice(0, MAX_TEXT).matchAll(COMPOUND)].map(({ 0: compound, index }) => ({
      index,
      ...readCompound(compound),
    })),
  500,
);

/** A word of the text that is cut. */
interface Token {
  readonly start: number;
  readonly end: number;
  found: boolean;
}

export function cutText({ stems, groups }: Found, text: string): string[] {
  const tokens: Token[] = [];
  const content: { readonly stem: string; readonly token: Token }[] = [];
  const has = (wanted: string): boolean => stems.some((some) => some.has(wanted));
  for (const { index, joined, parts } of readText(text)) {
    const whole = has(joined);
    for (const { start, end, words } of parts) {
      const token = { start: index + start, end: index + end, found: whole || words.some((word) => has(word.stem)) };
      tokens.push(token);
      if (groups.size) for (const word of words) if (!word.stop) content.push({ stem: word.stem, token });
    }
  }
  for (const { terms } of groups)
    for (const { stems: term } of terms)
      content.forEach(({ stem: first }, at) => {
        if (first === term[0] && term.every((part, index) => content[at + index]?.stem === part))
          for (const { token } of content.slice(at, at + term.length)) token.found = true;
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
