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

/** Compounds that are remembered: those of the cards in sight, which change little while a person types. */
const REMEMBERED = 2_000;
const compounds = new Map<string, Compound>();

function read(text: string): Compound {
  const known = compounds.get(text);
  if (known) return known;
  const parts = [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    words: foldedWords(written).map((word) => ({ stem: stem(word), stop: isStopWord(word) })),
  }));
  const compound = { joined: stem(foldedWords(text).join('')), parts };
  if (compounds.size >= REMEMBERED) compounds.clear();
  compounds.set(text, compound);
  return compound;
}

/** A word of the text that is cut. */
interface Token {
  readonly start: number;
  readonly end: number;
  found: boolean;
}

export function cutText(found: Found, text: string): string[] {
  const tokens: Token[] = [];
  const content: { readonly stem: string; readonly token: Token }[] = [];
  const has = (wanted: string): boolean => found.stems.some((stems) => stems.has(wanted));
  for (const { 0: compound, index } of text.slice(0, MAX_TEXT).matchAll(COMPOUND)) {
    const { joined, parts } = read(compound);
    const whole = has(joined);
    for (const { start, end, words } of parts) {
      const token = { start: index + start, end: index + end, found: whole || words.some((word) => has(word.stem)) };
      tokens.push(token);
      for (const word of words) if (!word.stop) content.push({ stem: word.stem, token });
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
