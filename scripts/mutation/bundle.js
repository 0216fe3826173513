/** Writes the tests of a folder, and the sources that they test, into one file that Node runs: `.build/mutation.mjs`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

// Stryker calls this in a copy of the project.
const root = process.cwd();
const ENTRY = 'virtual:mutation';

const tests = process.argv
  .slice(2)
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`),
  )
  .filter((name) => name.endsWith('.test.ts'));

/** First what they call, then the tests, then their run. */
const source = [
  `import { runCases } from '/scripts/mutation/harness.js';`,
  ...tests.map((name) => `import ${JSON.stringify(name)};`),
  'await runCases();',
].join('\n');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '@open-wc/testing': '@esm-bundle/chai' } },
  plugins: [
    {
      name: 'ctg:mutation',
      resolveId: (id) => (id === ENTRY ? id : undefined),
      load: (id) => (id === ENTRY ? source : undefined),
    },
  ],
  ssr: { noExternal: true },
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
