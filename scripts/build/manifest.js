/**
 * `custom-elements.json` from the JSDoc of the elements, and from it the data with which VS Code
 * completes `<ctg-…>` tags in a page, and the types with which JSX does.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, work } from './paths.js';
import { reactTypes } from './react.js';

/** Analyses the sources; module paths in the result are those of the published files. */
export function analyse() {
  const folder = join(work, `manifest-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const args = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', relative(root, folder)];
    execFileSync(process.execPath, [cem, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return published(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function buildManifest(out) {
  const manifest = analyse();
  writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(out, 'vscode.html-custom-data.json'), `${JSON.stringify(htmlData(manifest), null, 2)}\n`);
  mkdirSync(join(out, 'npm'), { recursive: true });
  writeFileSync(join(out, 'npm/react.d.ts'), reactTypes(elementsOf(manifest)));
  // Types alone; the empty module is for who imports it as one.
  writeFileSync(join(out, 'npm/react.js'), 'export {};\n');
}

/** Elements of a manifest, in the order of their names. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** Keeps modules that declare an element, and gives every path as the package publishes it. */
function published(manifest) {
  const toFile = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');
  const modules = manifest.modules.filter((module) => module.declarations?.some((declaration) => declaration.tagName));
  for (const { declarations } of manifest.modules) declarations.forEach(withoutState);
  const text = JSON.stringify({ ...manifest, modules: modules.sort((a, b) => (a.path < b.path ? -1 : 1)) });
  return JSON.parse(text, (key, value) => {
    // The analyzer adds a nameless event for each `dispatchEvent` whose event it cannot read.
    if (key === 'events' && Array.isArray(value)) return value.filter(({ name }) => name);
    return (key === 'path' || key === 'module') && typeof value === 'string' ? toFile(value) : value;
  });
}

/** An element's own state is no attribute, though the analyzer takes each key of `static properties` for one. */
function withoutState({ members = [], attributes = [] }) {
  const state = new Set();
  for (const member of members) {
    if (member.privacy !== 'private') continue;
    state.add(member.name);
    delete member.attribute;
  }
  attributes.splice(0, Infinity, ...attributes.filter(({ fieldName }) => !state.has(fieldName)));
}

/** https://code.visualstudio.com/blogs/2020/02/24/custom-data-format */
function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, summary, attributes }) => ({
      name: tagName,
      description: description ?? summary ?? '',
      attributes: (attributes ?? []).map((attribute) => ({
        name: attribute.name,
        description: attribute.description ?? '',
        values: literals(attribute.type?.text),
      })),
    })),
  };
}

/** `'auto' | 'month'` → the values that an editor offers. */
function literals(type = '') {
  return [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
}
