/** The pages that a person opens: each folder of `src/site/` with an `index.html`, `src/site/index.html`, the guides. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { guides } from './guides.js';
import { inFrenchAlone } from './one-language.js';
import { root } from './paths.js';
import { production, viteBuild } from './vite.js';

const siteRoot = join(root, 'src/site');

/** Paths of the pages from `src/site`: `demo/index.html`. */
function sitePages() {
  return readdirSync(siteRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(siteRoot, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * Writes the pages into `out` with addresses relative to the page, so that the folder works under any path.
 *
 * @returns ids of the modules that are in them, and in their workers
 */
export async function buildSite(out) {
  const pages = sitePages();
  const { plugin: guidePages, inputs } = guides();
  const modules = new Set();
  const collect = () => ({
    name: 'ctg:site-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) for (const id of Object.keys(chunk.modules ?? {})) modules.add(id);
    },
  });
  await viteBuild({
    root: siteRoot,
    base: './',
    define: production,
    plugins: [guidePages, inFrenchAlone(), collect()],
    worker: {
      format: 'es',
      plugins: () => [inFrenchAlone(), collect()],
      rolldownOptions: { output: { entryFileNames: 'site/[name]-[hash].js', chunkFileNames: 'site/[name]-[hash].js' } },
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'site',
      rolldownOptions: { input: [...pages.map((page) => join(siteRoot, page)), ...inputs] },
    },
  });
  return [...modules];
}
