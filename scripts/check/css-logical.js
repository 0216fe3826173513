/**
 * Holds the styles of what residents see to directions of the text instead of the screen, so that a language that is
 * written from right to left is a file of words and nothing else.
 */
import postcss from 'postcss';
import litSyntax from 'postcss-lit';

/** Properties that name a side, or a side of the screen's axes. */
const PHYSICAL =
  /^((scroll-)?(margin|padding)-(left|right|top|bottom)|border-(left|right|top|bottom)(-.+)?|left|right|top|bottom|(min-|max-)?(width|height)|overflow-[xy])$/;
/** Values that do, of properties that take them. */
const SIDED = new Map([
  ['text-align', /^(left|right)$/],
  ['float', /^(left|right)$/],
  ['clear', /^(left|right)$/],
]);
/** No browser of the floor knows `overflow-inline`, and a box that scrolls does so whichever way its text runs. */
const KNOWN = new Set(['overflow-x', 'overflow-y']);

/** @returns {string[]} one line per property that names a side */
export function logicalProblems(text, file) {
  const tree = file.endsWith('.css') ? postcss.parse(text, { from: file }) : litSyntax.parse(text, { from: file });
  const lines = [];
  tree.walkDecls(({ prop, value, source }) => {
    const sided = (PHYSICAL.test(prop) && !KNOWN.has(prop)) || SIDED.get(prop)?.test(value);
    if (sided) lines.push(`${file}:${source?.start?.line ?? '?'}  "${prop}: ${value}" names a side of the screen`);
  });
  return lines;
}
