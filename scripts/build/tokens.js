/**
 * `ctg-tokens.json`: the tokens of the look for design tools, in the format of the Design Tokens Community Group
 * (2025.10), read from where they are used, `src/ui/styles.ts`, with the words of the elements' JSDoc.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import litSyntax from 'postcss-lit';
import { analyse, elementsOf } from './manifest.js';
import { root } from './paths.js';

const SOURCE = 'src/ui/styles.ts';
/** Key of our own facts in `$extensions`. */
const OURS = 'fr.ctg-widgets';
/** How large 1em is where a page says nothing: design tools have no em. */
const EM = 16;
const NAME = /^--ctg-(.+)$/;

/** What `.ctg` declares, the later over the earlier: `{ '--_accent': 'var(--ctg-accent, #0b5c7a)' }`. */
export function declared(text = readFileSync(join(root, SOURCE), 'utf8')) {
  /** @type {Record<string, string>} */
  const found = {};
  litSyntax.parse(text, { from: SOURCE }).walkRules('.ctg', (rule) => {
    rule.walkDecls(/^--_|^font-family$/, ({ prop, value }) => {
      found[prop] = value;
    });
  });
  return found;
}

/** Public properties with what stands in their place where a page sets none: `{ '--ctg-accent': '#0b5c7a' }`. */
export function defaultsIn(declarations) {
  const pairs = Object.values(declarations).flatMap((value) => {
    const [, name, fallback] = /^var\((--ctg-[\w-]+), (.+)\)$/.exec(value) ?? [];
    return name ? [[name, fallback]] : [];
  });
  return Object.fromEntries(pairs);
}

/** Tokens that are mixed from the public ones and from the page's own colours. */
function derivedIn(declarations) {
  return Object.fromEntries(
    Object.entries(declarations).filter(([name, value]) => name.startsWith('--_') && !value.startsWith('var(--ctg-')),
  );
}

function colour(hex) {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const components = [1, 3, 5].map((at) => Number((parseInt(long.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { $type: 'color', $value: { colorSpace: 'srgb', components, alpha: 1, hex: long.toLowerCase() } };
}

/** @throws of a value that design tools could not read */
function typed(name, value) {
  if (/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return colour(value);
  const [, em] = /^([\d.]+)em$/.exec(value) ?? [];
  if (em) return { $type: 'dimension', $value: { value: Number(em) * EM, unit: 'px' } };
  if (name === '--ctg-font') return { $type: 'fontFamily', $value: [value] };
  throw new Error(`${SOURCE}: ${name} is « ${value} », for which scripts/build/tokens.js knows no type of token`);
}

/** « Deprecated: use --ctg-x. » is the first thing that a description says of a token that will go. */
const deprecationOf = (description = '') => /^Deprecated: (.+)$/s.exec(description)?.[1];

/**
 * @param {Record<string, string>} declarations what `.ctg` declares
 * @param {readonly { name: string, description?: string }[]} properties what the JSDoc tells
 */
export function tokensOf(declarations, properties) {
  const tokens = Object.entries(defaultsIn(declarations)).map(([name, value]) => {
    const { description } = properties.find((one) => one.name === name) ?? {};
    const deprecated = deprecationOf(description);
    const told = {
      ...typed(name, value),
      $description: description ?? '',
      ...(deprecated && { $deprecated: deprecated }),
      $extensions: { [OURS]: { property: name, default: value } },
    };
    return [NAME.exec(name)?.[1] ?? name, told];
  });
  return {
    $description: 'Tokens of the CTG widgets. A page sets them as custom properties; all else is derived from them.',
    ctg: Object.fromEntries(tokens),
    $extensions: { [OURS]: { derived: derivedIn(declarations) } },
  };
}

export const currentTokens = (manifest = analyse()) =>
  tokensOf(declared(), elementsOf(manifest)[0]?.cssProperties ?? []);

export function buildTokens(out) {
  writeFileSync(join(out, 'ctg-tokens.json'), `${JSON.stringify(currentTokens(), null, 2)}\n`);
}
