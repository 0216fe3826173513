import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFeed } from '../feed/read-all.js';
import { calendarFiles } from './calendars.js';
import { buildExampleFeed as build, exampleFeed } from './example/build.js';
import { EXAMPLE_IMAGES } from './example/files.js';
import { readExampleSources } from './example/sources.js';

const FOLDER = fileURLToPath(new URL('../../demo/', import.meta.url));

/**
 * Everything of the example territory that is published beside `feed.json`: its files, agendas and pictures (Node only).
 * @param folder path of the source documents
 * @returns text by file name, relative to the feed's folder
 */
export async function buildExampleFeed(folder: string = FOLDER): Promise<Map<string, string>> {
  const sources = await readExampleSources(folder);
  const files = build(sources);
  for (const name of EXAMPLE_IMAGES) files.set(name, await readFile(join(folder, name), 'utf8'));
  const reading = readFeed(exampleFeed(sources));
  if ('feed' in reading) for (const [name, text] of calendarFiles(reading.feed)) files.set(name, text);
  return files;
}
