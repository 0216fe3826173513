/** The npm side, by the TypeScript compiler alone: one ES module with bare imports per source, and its types. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

export function buildNpm(out) {
  const folder = join(out, 'npm');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', folder];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts')) nameLit(join(folder, name));
  }
}

/**
 * Where a template's type is inferred, the compiler writes the package that declares it, `lit-html`. A strict
 * package manager hides that one, which `lit` brings: `lit` exports the same types.
 */
function nameLit(file) {
  const text = readFileSync(file, 'utf8');
  if (text.includes('import("lit-html")')) writeFileSync(file, text.replaceAll('import("lit-html")', 'import("lit")'));
}
