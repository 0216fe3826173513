/** The npm side, by the TypeScript compiler alone: one ES module with bare imports per source, and its types. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

export function buildNpm(out) {
  const folder = join(out, 'npm');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], { cwd: root, stdio: 'inherit' });
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith('.js')) resolveConstant(join(folder, name));
  }
}

/** A build constant of the classic scripts; in a module there is no script to look for. */
function resolveConstant(file) {
  const code = readFileSync(file, 'utf8');
  if (code.includes('__CTG_SCRIPT__')) writeFileSync(file, code.replace(/\b__CTG_SCRIPT__\b/g, 'false'));
}
