/**
 * `npm run check:manifest`: what `custom-elements.json` promises of each element is in its source, and what its
 * source offers is promised, so that documentation, Storybook and editors tell the truth.
 */
import { analyse, elementsOf } from '../build/manifest.js';
import { readSourceApi } from './source-api.js';

/** Attributes of HTML itself that an element may document, since it reads them. */
const GLOBAL_ATTRIBUTES = new Set(['lang', 'dir', 'hidden', 'title', 'id', 'class']);

/** [what, name of the list in the manifest, name of the set in the source] */
const KINDS = [
  ['attribute', 'attributes', 'attributes'],
  ['event', 'events', 'events'],
  ['slot', 'slots', 'slots'],
  ['part', 'cssParts', 'parts'],
  ['custom property', 'cssProperties', 'properties'],
];

export function checkManifest() {
  return compare(elementsOf(analyse()), readSourceApi());
}

/** @returns {string[]} one line per thing that only one side knows */
export function compare(elements, sources) {
  const problems = [];
  if (elements.length === 0) problems.push('the manifest has no element');
  for (const { tagName } of sources) {
    if (!elements.some((element) => element.tagName === tagName)) problems.push(`<${tagName}> is not in the manifest`);
  }
  for (const element of elements) {
    const source = sources.find(({ tagName }) => tagName === element.tagName);
    if (!source) {
      problems.push(`<${element.tagName}> has no class with that @element`);
      continue;
    }
    for (const [what, list, set] of KINDS) problems.push(...differences(element, source[set], what, list));
  }
  return problems;
}

function differences({ tagName, ...element }, actual, what, list) {
  const documented = new Set((element[list] ?? []).map(({ name }) => name ?? ''));
  const isGlobal = (name) => what === 'attribute' && GLOBAL_ATTRIBUTES.has(name);
  const untrue = [...documented].filter((name) => !actual.has(name) && !isGlobal(name));
  const untold = [...actual].filter((name) => !documented.has(name) && !isGlobal(name));
  return [
    ...untrue.map((name) => `<${tagName}> documents the ${what} "${name}", which its source does not have`),
    ...untold.map((name) => `<${tagName}> has the ${what} "${name}", which its JSDoc does not tell`),
    ...(element[list] ?? [])
      .filter(({ name, description }) => documented.has(name) && !description?.trim())
      .map(({ name }) => `<${tagName}>: the ${what} "${name}" has no description`),
  ];
}
