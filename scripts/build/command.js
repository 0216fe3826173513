/** The `ctg-feed` command: one file for Node with all that it needs, so that the folder works without `npm install`, and
 * wherever it is put (`.mjs` needs no package.json beside it). */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { viteBuild } from './vite.js';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Writes `ctg-feed.mjs` into `out`; returns the ids of the modules that are in it. */
export async function buildCommand(out) {
  const results = await viteBuild({
    ssr: { noExternal: true, target: 'node' },
    build: {
      write: false,
      ssr: join(root, 'src/publish/command/ctg-feed.ts'),
      target: 'node20',
      minify: true,
      rolldownOptions: {
        output: { codeSplitting: false, comments: { legal: false, annotation: false, jsdoc: false } },
      },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([results].flat());
  const [chunk] = output;
  const file = join(out, 'ctg-feed.mjs');
  writeFileSync(file, `#!/usr/bin/env node\n/*! CTG widgets ${version} | MIT, and LICENSES.txt */\n${chunk.code}`);
  chmodSync(file, 0o755);
  return Object.keys(chunk.modules);
}
