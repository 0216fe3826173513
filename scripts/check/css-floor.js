/**
 * Holds the CSS inside lit's templates, which no build rewrites, to the browser floor of `package.json`,
 * by MDN's compatibility data: properties, keywords, functions, selectors, at-rules and nesting.
 *
 * Allowed where a browser of the floor still gets something: inside `@supports`, or a value after an older
 * declaration of the same property. Not so for a value with `var()`: browsers accept it unread, and drop the
 * older one with it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';
import litSyntax from 'postcss-lit';

const require = createRequire(import.meta.url);
const { css: data } = JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'));
const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const BROWSERS = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' };
/** [browser in MDN's data, version] */
const FLOOR = browserslist.map((line) => [BROWSERS[line.split(' ')[0]], Number(line.split(' ')[1])]);

/** Units that came after the floor; those before (`dvh`, `cqi`) need no rule. */
const LATE_UNITS = /\d(r?lh|r?cap|rex|rch|ric)\b/;
/**
 * Where it is missing nothing is missed: no forced colours there, no pointer on a phone, no bar that takes room; what
 * is out of sight is laid out all the same.
 */
const HARMLESS = new Set([
  'forced-color-adjust',
  'cursor',
  'scrollbar-gutter',
  'content-visibility',
  'contain-intrinsic-block-size',
]);
const FUNCTIONS = functionsOf(data.types);

/** Every feature of MDN's types by its name, wherever it stands: `types.color.color-mix` → `color-mix`. */
function functionsOf(node, found = new Map()) {
  for (const [key, value] of Object.entries(node)) {
    if (key === '__compat') continue;
    if (value.__compat && !found.has(key)) found.set(key, value);
    functionsOf(value, found);
  }
  return found;
}

/** Browsers of the floor that lack a feature; all have one that MDN does not list apart. */
function lacking(feature) {
  if (!feature?.__compat) return [];
  return FLOOR.filter(([browser, floor]) => {
    const statements = [feature.__compat.support[browser] ?? []].flat();
    return !statements.some((statement) => isIn(statement, floor));
  }).map(([browser, floor]) => `${browser} ${floor}`);
}

function isIn({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }, floor) {
  if (typeof added !== 'string' || added === 'preview' || flags || prefix || other) return false;
  return Number(added.replace('≤', '')) <= floor && !(typeof removed === 'string' && Number(removed) <= floor);
}

/** What a value uses: its keywords for that property, its functions, relative colours and units. */
function featuresOf(property, value) {
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '').replace(/--[\w-]+/g, '');
  const features = [];
  const known = data.properties[property] ?? {};
  for (const word of bare.match(/[a-z][a-z-]*(?![\w-]*\()/g) ?? []) {
    if (Object.hasOwn(known, word)) features.push([word, known[word]]);
  }
  for (const [, name, from] of bare.matchAll(/([a-z][a-z-]*)\(\s*(from\s)?/g)) {
    const feature = FUNCTIONS.get(name);
    features.push([`${name}()`, feature]);
    if (from) features.push([`${name}(from …)`, feature?.relative_syntax ?? data.types.color.rgb.relative_syntax]);
  }
  return features;
}

function declarationProblems(node) {
  const { prop, value } = node;
  if (isGuarded(node) || HARMLESS.has(prop)) return [];
  const problems = [];
  if (!prop.startsWith('--') && !prop.startsWith('-')) {
    const property = data.properties[prop];
    if (!property) problems.push([`unknown property "${prop}"`, []]);
    else problems.push([`property "${prop}"`, lacking(property)]);
  }
  if (LATE_UNITS.test(value)) problems.push([`unit in "${value}"`, ['the whole floor']]);
  if (!hasFallback(node)) {
    for (const [name, feature] of featuresOf(prop, value)) problems.push([`"${name}" in ${prop}`, lacking(feature)]);
  }
  return problems.filter(([name, browsers]) => browsers.length > 0 || name.startsWith('unknown'));
}

function hasFallback(node) {
  const older = node.parent.nodes.slice(0, node.parent.nodes.indexOf(node));
  return !/\bvar\(/.test(node.value) && older.some((other) => other.type === 'decl' && other.prop === node.prop);
}

function isGuarded(node) {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.type === 'atrule' && parent.name === 'supports') return true;
  }
  return false;
}

function ruleProblems(node) {
  if (node.parent?.type === 'atrule' && /keyframes$/.test(node.parent.name)) return [];
  const problems = isNested(node) ? [['nesting', lacking(data.selectors.nesting)]] : [];
  if (isGuarded(node)) return problems;
  const selector = node.selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
  for (const [, name] of selector.matchAll(/::?([a-z-]+)/g)) {
    if (name.startsWith('-')) continue;
    const feature = data.selectors[name];
    problems.push(feature ? [`selector ":${name}"`, lacking(feature)] : [`unknown selector ":${name}"`, []]);
  }
  return problems;
}

function isNested(node) {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.type === 'rule') return true;
  return false;
}

function atRuleProblems(node) {
  const rule = data['at-rules'][node.name];
  if (!rule) return node.name.startsWith('-') ? [] : [[`unknown rule "@${node.name}"`, []]];
  const problems = [[`"@${node.name}"`, lacking(rule)]];
  if (isNested(node)) problems.push(['nesting', lacking(data.selectors.nesting)]);
  if (node.name === 'media') {
    for (const [, name] of node.params.matchAll(/\(\s*([a-z-]+)/g))
      problems.push([`"${name}" of @media`, lacking(rule[name])]);
  }
  return problems;
}

/**
 * @param {string} text a TypeScript module with css templates, or a style sheet
 * @param {string} file its name, which tells which of the two
 * @returns {string[]} one line per problem
 */
export function cssProblems(text, file) {
  const tree = file.endsWith('.css') ? postcss.parse(text, { from: file }) : litSyntax.parse(text, { from: file });
  const lines = [];
  tree.walk((node) => {
    const kinds = { decl: declarationProblems, rule: ruleProblems, atrule: atRuleProblems };
    for (const [what, browsers] of kinds[node.type]?.(node) ?? []) {
      if (browsers.length === 0 && !what.startsWith('unknown')) continue;
      const missing = browsers.length > 0 ? ` is not in ${browsers.join(', ')}` : '';
      lines.push(`${file}:${node.source?.start?.line ?? '?'}  ${what}${missing}`);
    }
  });
  return lines;
}
