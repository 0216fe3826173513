/**
 * The territory part of `dist/`: `feed.json`, its split files and whatever else the publishing code
 * writes, made from the documents of `demo/`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSource } from './build/load-source.js';
import { root } from './build/paths.js';

const SOURCE = 'src/publish/example-feed.ts';

/** @returns {Promise<Map<string, string>>} contents by file name, relative to the feed's folder */
export async function exampleFiles() {
  if (!existsSync(join(root, SOURCE))) throw new Error(`${SOURCE} is missing: there is no example feed to build`);
  const { buildExampleFeed } = await loadSource(SOURCE);
  return buildExampleFeed();
}

/** Writes the example territory's files into `out`. */
export async function buildTerritory(out) {
  for (const [name, content] of await exampleFiles()) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
