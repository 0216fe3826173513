/** The late parts: each one ES module without imports, loaded on use from `parts/` beside the script. */
import { join } from 'node:path';
import { minifyTemplates } from './minify-templates.js';
import { modulesOf, root } from './paths.js';
import { production, viteBuild } from './vite.js';

const LIT = /[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit|@lit-labs)[\\/]/;

/** Writes `parts/NAME.js` into `out`. Fails where a part holds lit: a second lit on a page is what the rule forbids. */
export async function buildParts(out) {
  const modules = new Set();
  for (const name of modulesOf('src/parts')) {
    await viteBuild({
      define: production,
      plugins: [minifyTemplates(), refuseLit(name, modules)],
      build: {
        outDir: join(out, 'parts'),
        emptyOutDir: false,
        minify: true,
        lib: { entry: join(root, `src/parts/${name}.ts`), formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: {
          output: { minify: true, codeSplitting: false, comments: { legal: false, annotation: false, jsdoc: false } },
        },
      },
    });
  }
  return modules;
}

function refuseLit(name, modules) {
  return {
    name: 'ctg:refuse-lit',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of Object.keys(file.modules)) {
          if (LIT.test(id))
            this.error(
              `src/parts/${name}.ts brings lit (${id.split('node_modules').pop()}): a part is handed what it draws with`,
            );
          modules.add(id);
        }
      }
    },
  };
}
