/** The npm side, by the TypeScript compiler alone: one ES module with bare imports per source, and its types. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.js';

export function buildNpm(out) {
  const folder = join(out, 'npm');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
    cwd: root,
    stdio: 'inherit',
  });
}
