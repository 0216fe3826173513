/**
 * The one definition of the feed format `ctg-feed/1`: the types, the run-time reading and the published JSON Schema all
 * come from here. What JSON Schema cannot say (an end before its start, an unknown theme) is in `rules.ts` and
 * `references.ts`.
 *
 * Whole, for publishing and the types. What a resident downloads imports from `schema/` the shapes that it reads.
 */
import { recordSchemas } from './schema/records.js';
import { CollectionSchema, rootEntries } from './schema/root.js';
import { array, either, maybe, type Shape } from './shape.js';

export { CollectionSchema, FORMAT } from './schema/root.js';
export { recordSchemas } from './schema/records.js';

const listed = <S extends Shape>(record: S) =>
  maybe(either('neither a list nor where its file is', array(record), CollectionSchema));

/** The whole root file, as published in `ctg-feed-1.schema.json`. */
export const feedFileEntries = {
  ...rootEntries,
  notices: listed(recordSchemas.notices),
  services: listed(recordSchemas.services),
  events: listed(recordSchemas.events),
  actions: listed(recordSchemas.actions),
};
