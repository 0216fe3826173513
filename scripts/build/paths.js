/** Where the sources and the results of a build are. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../setup.js';

export { root };
export const dist = join(root, 'dist');
/** Everything that a build leaves outside `dist/`: ignored by git. */
export const work = join(root, '.build');

/** Names of the TypeScript modules of a folder, without their ending; empty where there is no folder. */
export function modulesOf(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
}

/** Classic scripts for `<script src>`: one with every element, and one per element. */
export function scriptEntries() {
  const one = modulesOf('src/embed/scripts').map((name) => ({
    name,
    entry: join(root, `src/embed/scripts/${name}.ts`),
  }));
  return [{ name: 'ctg', entry: join(root, 'src/ctg.ts') }, ...one];
}

/** Source files from the project's root, sorted: `src/ui/styles.ts`. */
export function sourceFiles(folder = 'src') {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|css)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
