/** The classic scripts: `ctg.js` and one per element, each self-contained (Vite takes one entry per IIFE build). */
import { readFileSync } from 'node:fs';
import { minifyTemplates } from './minify-templates.js';
import { root, scriptEntries } from './paths.js';
import { production, viteBuild } from './vite.js';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const banner = `/*! CTG widgets ${version} | MIT, and the licenses in LICENSES.txt */`;

/** Writes the scripts into `out`; returns the ids of the modules that are in them. */
export async function buildScripts(out) {
  const modules = new Set();
  for (const { name, entry } of scriptEntries()) {
    await viteBuild({
      // Told apart by being defined at all: nowhere else is it (src/client/parts.ts).
      define: { ...production, __CTG_SCRIPT__: 'true' },
      plugins: [minifyTemplates(), collect(modules)],
      build: {
        outDir: out,
        emptyOutDir: false,
        // An entry exports nothing, so this name never becomes a global.
        lib: { entry, formats: ['iife'], name: 'ctgWidgets', fileName: () => `${name}.js` },
        rolldownOptions: {
          output: { strict: true, postBanner: banner, comments: { legal: false, annotation: false, jsdoc: false } },
        },
      },
    });
  }
  return modules;
}

/** Plugin that notes every module that ends up in a build. */
function collect(modules) {
  return {
    name: 'ctg:collect-modules',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.exports.length > 0)
          this.error(`${file.fileName} exports ${file.exports.join(', ')}: a script entry must export nothing`);
        for (const id of Object.keys(file.modules)) modules.add(id);
      }
    },
  };
}
