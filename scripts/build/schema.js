/** The published JSON Schema of the feed format, from the schema that the widgets read with. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { loadSource } from './load-source.js';

export async function buildSchema(out) {
  const source = 'src/publish/json-schema.ts';
  if (!existsSync(join(root, source))) throw new Error(`${source} is missing`);
  const { feedJsonSchema } = await loadSource(source);
  writeFileSync(join(out, 'ctg-feed-1.schema.json'), `${JSON.stringify(await feedJsonSchema(), null, 2)}\n`);
}
