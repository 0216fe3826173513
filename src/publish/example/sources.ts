import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLE_FILES, sourcesFrom } from './files.js';
import type { ExampleSources } from './types.js';

/**
 * Reads the example territory's source documents (Node only).
 * @param folder path of `demo/`
 * @throws where a document is missing or not JSON, naming it
 */
export async function readExampleSources(folder: string): Promise<ExampleSources> {
  const documents = await Promise.all(
    EXAMPLE_FILES.map(async (name): Promise<[string, unknown]> => {
      const text = await readFile(join(folder, name), 'utf8');
      try {
        return [name, JSON.parse(text) as unknown];
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }),
  );
  return sourcesFrom(new Map(documents));
}
