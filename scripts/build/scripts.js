/** The classic scripts: `ctg.js` and one per element, each self-contained (Vite takes one entry per IIFE build). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { minifyTemplates } from './minify-templates.js';
import { root, scriptEntries } from './paths.js';
import { leanLit } from './lean-lit.js';
import { production, viteBuild } from './vite.js';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/**
 * To Chromium (136 and later): all of it is called at once. It then compiles each function while the script still comes,
 * beside the page, and not at its first call, which is a third of what a slow phone evaluates. It reads this in the first
 * line alone (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
const banner = `${COMPILE_HINT}\n/*! CTG widgets ${version} | MIT, and LICENSES.txt */`;

/** Writes the scripts into `out`; returns the ids of the modules that are in them. */
export async function buildScripts(out) {
  const modules = new Set();
  mkdirSync(out, { recursive: true });
  for (const { name, entry } of scriptEntries()) {
    const chunk = await bundle(entry);
    for (const id of Object.keys(chunk.modules)) modules.add(id);
    const code = banner + (await squeeze(chunk.code));
    const [foreign] = /[^\0-\x7f].{0,20}/su.exec(code) ?? [];
    if (foreign) throw new Error(`${name}.js is not ASCII at « ${foreign} »: a text outside a template can be escaped`);
    writeFileSync(join(out, `${name}.js`), code);
  }
  return modules;
}

async function bundle(entry) {
  const results = await viteBuild({
    // Told apart by being defined at all: nowhere else is it (src/client/parts.ts).
    define: { ...production, __CTG_SCRIPT__: 'true' },
    plugins: [minifyTemplates(), leanLit()],
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'ctgWidgets' },
      rolldownOptions: { output: { strict: true, comments: { legal: false, annotation: false, jsdoc: false } } },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([results].flat());
  const [chunk] = output;
  // The name that Vite asks for would become a global of the host page.
  if (chunk.exports.length > 0)
    throw new Error(`${entry} exports ${chunk.exports.join(', ')}: a script exports nothing`);
  return chunk;
}

/**
 * A second look at what Vite's minifier left: half a kilobyte, compressed, of every script. Nothing `unsafe`; what only
 * reads a property is taken to have no effect, as it has none in our code. In ASCII, since a page without a charset
 * reads a classic script as Windows-1252.
 */
async function squeeze(code) {
  const { code: smaller } = await minify(code, {
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, keep_fargs: false },
    format: { comments: false, ascii_only: true },
  });
  return smaller;
}
