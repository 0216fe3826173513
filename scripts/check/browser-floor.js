/**
 * What the browser floor (Chrome 109, Firefox 115, Safari 16.4) lacks and others cannot see. The compiler's
 * `lib` ends at ES2022, so that it refuses newer methods of the language itself (`toSorted`, `union`);
 * eslint-plugin-compat knows globals and their static methods, but no methods on values of the page.
 */
const MESSAGE = 'Later than the browser floor: Chrome 109, Firefox 115, Safari 16.4.';

const METHODS = [
  'checkVisibility',
  'getHTML',
  'moveBefore',
  'setHTML',
  'setHTMLUnsafe',
  'startViewTransition',
  'showPopover',
  'hidePopover',
  'togglePopover',
];
const STATICS = {
  URL: ['canParse', 'parse'],
  AbortSignal: ['any'],
  Intl: ['DurationFormat'],
  Document: ['parseHTMLUnsafe'],
};

const restricted = [
  ...METHODS.map((property) => ({ property, message: MESSAGE })),
  ...Object.entries(STATICS).flatMap(([object, names]) =>
    names.map((property) => ({ object, property, message: MESSAGE })),
  ),
];

/**
 * Flat config with the rule.
 *
 * @type {import('eslint').Linter.Config}
 */
export const browserFloor = { rules: { 'no-restricted-properties': ['error', ...restricted] } };
