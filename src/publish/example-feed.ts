import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExampleFeed as build } from './example/build.js';
import { EXAMPLE_IMAGES } from './example/files.js';
import { readExampleSources } from './example/sources.js';

const FOLDER = fileURLToPath(new URL('../../demo/', import.meta.url));

/**
 * Everything of the example territory that is published beside `feed.json`: its files and pictures (Node only).
 * @param folder path of the source documents
 * @returns text by file name, relative to the feed's folder
 */
export async function buildExampleFeed(folder: string = FOLDER): Promise<Map<string, string>> {
  const files = build(await readExampleSources(folder));
  for (const name of EXAMPLE_IMAGES) files.set(name, await readFile(join(folder, name), 'utf8'));
  return files;
}
