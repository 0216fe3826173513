/**
 * Writes tests, and the sources that they test, into one file that Node runs: `.build/mutation.mjs`.
 * Its arguments are folders and files of tests.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// Stryker calls this in a copy of the project.
const root = process.cwd();
const ENTRY = 'virtual:mutation';
const HARNESS = join(root, 'scripts/mutation/harness.js');

const tests = process.argv
  .slice(2)
  .flatMap((path) =>
    statSync(join(root, path)).isFile()
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.test\.[jt]s$/.test(path));

/** Those that ask for more than assertions open an element, which needs a browser. */
const OPENS = /import (?!\{ expect \})[^;]* from '@open-wc\/testing'/;
const inNode = tests.filter((path) => !OPENS.test(readFileSync(join(root, path), 'utf8')));

/** First what they call, then the tests. */
const source = [
  `export * from '/scripts/mutation/harness.js';`,
  ...new Set(inNode.map((path) => `import ${JSON.stringify(`/${path}`)};`)),
].join('\n');

/** @param {string} id */
const fromRoot = (id) =>
  id
    .replaceAll('\\', '/')
    .split('?')[0]
    .replace(`${root.replaceAll('\\', '/')}/`, '');

/**
 * Tests for Node load TypeScript through Vite, and find files from where they stand; in one file both are known. What they
 * load is imported with the bundle: a change outside of any function has to be made before the first test.
 */
function transform(code, id) {
  const path = fromRoot(id);
  if (!/^(test|scripts)\//.test(path) || id === HARNESS) return undefined;
  const loaded = [];
  const known = code
    .replaceAll(/\bloadSource\(\s*'([^']+)',?\s*\)/g, (_, name) => `Promise.resolve(theSource${loaded.push(name) - 1})`)
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(join(root, path)).href));
  const imports = loaded.map((name, index) => `import * as theSource${index} from '/${name}';`).join('');
  return inNode.includes(path)
    ? `import * as theHarness from '/scripts/mutation/harness.js';${imports}theHarness.enterFile(${JSON.stringify(path)});${known}\ntheHarness.leaveFile();`
    : imports + known;
}

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '@open-wc/testing': '@esm-bundle/chai' } },
  plugins: [
    {
      name: 'ctg:mutation',
      enforce: 'pre',
      resolveId: (id) => (id === ENTRY ? id : id === 'node:test' ? HARNESS : undefined),
      load: (id) =>
        id === ENTRY
          ? source
          : fromRoot(id) === 'scripts/build/load-source.js'
            ? 'export const loadSource = (path) => { throw new Error(`Not in the bundle: ${path}`); };'
            : undefined,
      transform,
    },
  ],
  ssr: { noExternal: ['@esm-bundle/chai'] },
  build: {
    ssr: true,
    minify: false,
    emptyOutDir: false,
    outDir: join(root, '.build'),
    // The package says of its sources that importing them does nothing: tests would be dropped.
    rolldownOptions: {
      treeshake: false,
      input: ENTRY,
      output: { entryFileNames: 'mutation.mjs', codeSplitting: false },
    },
  },
});
