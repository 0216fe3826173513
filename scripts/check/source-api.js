/**
 * What the elements' sources really offer, read from their syntax tree: attributes that `static properties` declares,
 * events that are made, `part`, `<slot>` and `--ctg-…` in templates. Follows each element from its class into
 * every function, constant and base class that it uses, so that a view counts for the elements that draw it.
 */
import ts from 'typescript';
import { join } from 'node:path';
import { root } from '../build/paths.js';

/**
 * @typedef {{ tagName: string, attributes: Set<string>, events: Set<string>, parts: Set<string>,
 *   slots: Set<string>, properties: Set<string> }} ElementApi
 */

/** @returns {ElementApi[]} one per class with an `@element` in its JSDoc */
export function readSourceApi(folder = root) {
  const program = createProgram(folder);
  // Made first: it ties each node to its parent, without which no JSDoc is found.
  const checker = program.getTypeChecker();
  const source = join(folder, 'src').replaceAll('\\', '/');
  const files = program.getSourceFiles().filter((file) => file.fileName.startsWith(source));
  return files.flatMap((file) =>
    file.statements.filter(ts.isClassDeclaration).flatMap((node) => {
      const tagName = tagOf(node);
      return tagName ? [follow(node, tagName, { checker, source, program })] : [];
    }),
  );
}

function createProgram(folder) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), {}, host);
  const sources = config.fileNames.filter((name) => /[\\/]src[\\/]/.test(name));
  return ts.createProgram(sources, config.options);
}

function tagOf(node) {
  for (const tag of ts.getJSDocTags(node)) {
    if (['element', 'customElement', 'tag', 'tagname'].includes(tag.tagName.text)) {
      return ts.getTextOfJSDocComment(tag.comment)?.trim().split(/\s/)[0];
    }
  }
  return undefined;
}

function follow(start, tagName, { checker, source, program }) {
  const api = {
    tagName,
    attributes: new Set(),
    events: new Set(),
    parts: new Set(),
    slots: new Set(),
    properties: new Set(),
  };
  const seen = new Set();
  const queue = [start];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    visit(node, api, (declaration) => {
      if (declaration.getSourceFile().fileName.startsWith(source)) queue.push(declaration);
    });
  }
  return api;

  function visit(node, found, enqueue) {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) for (const declaration of declarationsOf(node, checker)) enqueue(declaration);
    if (ts.isPropertyDeclaration(node)) addAttributes(node, found.attributes);
    if (ts.isCallExpression(node)) for (const declaration of lateDeclarations(node, program)) enqueue(declaration);
    if (ts.isNewExpression(node)) addEvent(node, checker, found.events);
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node, found);
    // What is told to draw a piece names its part so.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'part' && ts.isStringLiteral(node.initializer))
      found.parts.add(node.initializer.text);
    if (ts.isStringLiteral(node)) readProperties(node.text, found.properties);
    ts.forEachChild(node, (child) => visit(child, found, enqueue));
  }
}

/** What a late part exports, where a call sends for it: `loadPart('month')`. */
function lateDeclarations(/** @type {ts.CallExpression} */ call, /** @type {ts.Program} */ program) {
  const { expression } = call;
  const [name] = call.arguments;
  if (expression.getText() !== 'loadPart' || !name || !ts.isStringLiteral(name)) return [];
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/src/parts/${name.text}.ts`));
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return real.declarations ?? [];
  });
}

/** Declarations that run: what is only a type draws nothing. */
function declarationsOf(identifier, checker) {
  let symbol = checker.getSymbolAtLocation(identifier);
  if (ts.isShorthandPropertyAssignment(identifier.parent))
    symbol = checker.getShorthandAssignmentValueSymbol(identifier.parent);
  if (!symbol) return [];
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return (symbol.declarations ?? []).filter(
    (node) =>
      ts.isFunctionDeclaration(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isMethodDeclaration(node),
  );
}

/** `static properties = { headingLevel: { attribute: 'heading-level' } }` → `heading-level`. */
function addAttributes(node, attributes) {
  const isStatic = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  if (!isStatic || node.name.getText() !== 'properties' || !ts.isObjectLiteralExpression(node.initializer)) return;
  for (const { name, initializer } of node.initializer.properties) {
    const option = (key) => initializer.properties.find((one) => one.name.getText() === key)?.initializer;
    const value = option('attribute');
    if (option('state') || value?.kind === ts.SyntaxKind.FalseKeyword) continue;
    attributes.add(value && ts.isStringLiteral(value) ? value.text : name.getText().toLowerCase());
  }
}

/** `new FeedLoadedEvent()` → its `static type`; the events of our own are those named `ctg-…`. */
function addEvent(node, checker, events) {
  const symbol = checker.getTypeAtLocation(node).symbol;
  for (const declaration of symbol?.declarations ?? []) {
    if (!ts.isClassDeclaration(declaration)) continue;
    for (const [, name] of declaration.getText().matchAll(/['"](ctg-[a-z-]+)['"]/g)) events.add(name);
  }
}

function readTemplate(node, found) {
  const tag = node.tag.getText();
  const text = node.template.getText();
  if (tag === 'css') readProperties(text, found.properties);
  if (tag !== 'html' && tag !== 'svg') return;
  readProperties(text, found.properties);
  for (const [, name] of text.matchAll(/<slot\b(?:[^>]*?\bname="([^"]*)")?/g)) found.slots.add(name ?? '');
  for (const [, quoted, expression] of text.matchAll(/\bpart=(?:"([^"]*)"|\$\{([^}]*)\})/g)) {
    // Of an expression (`part=${late ? 'late' : nothing}`) every text that it may give.
    const names =
      quoted === undefined ? [...expression.matchAll(/['"]([^'"]+)['"]/g)].map(([, name]) => name) : [quoted];
    for (const name of names.flatMap((list) => list.split(/\s+/)).filter(Boolean)) found.parts.add(name);
  }
}

function readProperties(text, properties) {
  for (const [name] of text.matchAll(/--ctg-[a-z0-9-]+/g)) properties.add(name);
}
