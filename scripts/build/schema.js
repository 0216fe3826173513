/** The published JSON Schemas: of the feed, from the schema that the widgets read with, and of the configuration. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { loadSource } from './load-source.js';

export async function buildSchema(out) {
  const source = 'src/publish/json-schema.ts';
  if (!existsSync(join(root, source))) throw new Error(`${source} is missing`);
  const { feedJsonSchema, configJsonSchema } = await loadSource(source);
  const write = (name, schema) => writeFileSync(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
  write('ctg-feed-1.schema.json', feedJsonSchema());
  write('ctg-config-1.schema.json', configJsonSchema());
}
