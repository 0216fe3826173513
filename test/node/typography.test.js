/** French as it is printed: spaces that do not break, curved apostrophes, one sign for three dots. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/build/paths.js';

const FOLDERS = ['src/text/fr', 'src/pages'];
/** Pieces of code that stand in texts: an element, an address, a style. */
const CODE = /[<>{}=]|https?:|^[\w-]*$/;

/** @type {readonly (readonly [RegExp, string])[]} */
const RULES = [
  [/ [:;!?»]/, 'a space that may break before : ; ! ? »'],
  [/« /, 'a space that may break after «'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
  [/\.\.\./, 'three dots'],
  [/\d h\b/, 'a space that may break in an hour'],
];

/** Faults of one text. */
const faultsOf = (text) =>
  CODE.test(text) ? [] : RULES.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));

/** The texts of a module, as they are when it runs. */
function textsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent))
      found.push(node.text);
    if (ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent))
      found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('French typography', () => {
  for (const file of FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  ))
    it(`is kept in ${file}`, () => {
      const faults = textsOf(file).flatMap((text) => faultsOf(text).map((fault) => `« ${text} »: ${fault}`));
      assert.deepEqual(faults, []);
    });

  it('is refused where it is not kept', () => {
    assert.equal(faultsOf('Aucun résultat : essayez').length, 1);
    assert.equal(faultsOf('« Le bus\u00a0»').length, 1);
    assert.equal(faultsOf("L'agenda").length, 1);
    assert.equal(faultsOf('de 9 h à midi').length, 1);
    assert.equal(faultsOf('Chargement...').length, 1);
    assert.deepEqual(faultsOf('Aucun résultat\u00a0: «\u00a0l’agenda\u00a0» de 9\u00a0h…'), []);
  });
});
