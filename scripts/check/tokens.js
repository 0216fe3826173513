/**
 * `npm run check:tokens`: the value that the JSDoc of an element promises for a token is the one that its styles use,
 * for all elements alike, and each token has a type that design tools read.
 */
import { analyse, elementsOf } from '../build/manifest.js';
import { declared, defaultsIn, tokensOf } from '../build/tokens.js';

/** @returns {string[]} one line per token whose two sources differ */
export function tokenProblems(declarations, elements) {
  const used = defaultsIn(declarations);
  return elements.flatMap(({ tagName, cssProperties = [] }) => {
    const told = Object.fromEntries(cssProperties.map((one) => [one.name, one.default ?? '']));
    const names = new Set([...Object.keys(used), ...Object.keys(told)]);
    return [...names]
      .filter((name) => told[name] !== used[name])
      .map(
        (name) =>
          `<${tagName}>: ${name} is ${told[name] ?? 'not told'} in the JSDoc, ${used[name] ?? 'not used'} in the styles`,
      );
  });
}

export function checkTokens() {
  const declarations = declared();
  const elements = elementsOf(analyse());
  // Throws of a value without a type.
  tokensOf(declarations, elements[0]?.cssProperties ?? []);
  return tokenProblems(declarations, elements);
}
