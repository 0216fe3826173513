/** The published JSON Schema of `ctg-feed/1`, for who writes a feed by hand or by a program of their own. */
import { CollectionSchema, feedFileEntries, FORMAT, recordSchemas } from '../feed/schema.js';
import type { Entries, Shape } from '../feed/shape.js';
import { ConfigSchema } from './config/schema.js';
import { explanationOf, freeOf } from './config/words.js';

/** What each root key is, as an editor shows it while one types. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  format: `Version of the format: "${FORMAT}".`,
  title: 'Name of the convention territoriale globale, as residents read it.',
  updated: 'Instant of publication, ISO 8601 with its offset.',
  publisher: 'Who publishes the feed and answers for it.',
  license: 'Licence of the data, for example etalab-2.0; a record may name its own.',
  demo: 'true marks demonstration data: every widget, page and export says so.',
  language: 'Language of the texts, BCP 47; fr where absent.',
  timeZone: 'IANA time zone of opening hours and days; Europe/Paris where absent.',
  agreements: 'The conventions, oldest first. An action names the one that it belongs to.',
  publicHolidays: 'Public holidays, up to holidaysUntil.',
  schoolHolidays: 'School holidays, first and last day, up to holidaysUntil.',
  holidaysUntil: 'Day up to which holidays are known.',
  help: 'People to talk to, shown on top where a theme asks for it.',
  notices: 'Urgent words, or where their file is.',
  communes: 'The communes of the territory, by INSEE code.',
  themes: 'What residents filter by, in display order.',
  synonyms: 'Lists of words that residents use for one thing.',
  calendars:
    'Folder, beside the feed, of the agendas that phones subscribe to, and the name that their entries carry for ever.',
  services: 'The services, or where their file is.',
  events: 'The events, or where their file is.',
  actions: 'The actions of the roadmap, or where their file is.',
};

type Json = Record<string, unknown>;

const bound = (key: string, value: number): Json => (Number.isFinite(value) ? { [key]: value } : {});

export function convert(shape: Shape): Json {
  const description = explanationOf(shape);
  return { ...(description !== undefined && { description }), ...typeOf(shape) };
}

function typeOf(shape: Shape): Json {
  switch (shape.kind) {
    case 'string':
      return {
        type: 'string',
        ...(shape.pattern && { pattern: shape.pattern.source }),
        ...bound('maxLength', shape.max),
      };
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...bound('minimum', shape.min),
        ...bound('maximum', shape.max),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return shape.values.length > 1 ? { type: 'string', enum: shape.values } : { const: shape.values[0] };
    case 'array':
      return { type: 'array', items: convert(shape.item), ...(shape.fault && { minItems: 1 }) };
    case 'pair':
      return { type: 'array', prefixItems: shape.items.map(convert), items: false, minItems: shape.items.length };
    case 'either':
      return { anyOf: shape.options.map(convert) };
    case 'object': {
      const open = freeOf(shape);
      if (open)
        return {
          type: 'object',
          propertyNames: { pattern: open.key.source },
          additionalProperties: convert(open.values),
        };
      return { type: 'object', ...entriesOf(shape.entries), ...(shape.strict && { additionalProperties: false }) };
    }
  }
}

function entriesOf(entries: Entries): { properties: Json; required: readonly string[] } {
  const all = Object.entries(entries);
  return {
    properties: Object.fromEntries(all.map(([key, shape]) => [key, convert(shape)])),
    required: all.flatMap(([key, { optional }]) => (optional ? [] : [key])),
  };
}

/** The root's keys, each with its description, and the collections either inline or elsewhere. */
function rootProperties(file: ReturnType<typeof entriesOf>): Json {
  const properties = { ...(file.properties as Record<string, Json>) };
  for (const name of Object.keys(recordSchemas)) {
    properties[name] = { anyOf: [{ $ref: `#/$defs/${name}` }, { $ref: '#/$defs/elsewhere' }] };
  }
  for (const [key, description] of Object.entries(DESCRIPTIONS)) properties[key] = { description, ...properties[key] };
  return properties;
}

/**
 * JSON Schema (draft 2020-12) of every file of the format: the root file, and the file of one collection.
 * It says less than the reader checks: no order of dates, no reference, no duplicate.
 */
export function feedJsonSchema(): object {
  const file = entriesOf(feedFileEntries);
  const lists = Object.entries(recordSchemas).map(([name, schema]) => [
    name,
    { type: 'array', items: convert(schema) },
  ]);
  const collectionFiles = Object.keys(recordSchemas).map((name) => ({
    title: `Collection file: ${name}`,
    type: 'object',
    properties: { format: { const: FORMAT }, [name]: { $ref: `#/$defs/${name}` } },
    required: ['format', name],
    // What tells a collection's file from a root file that lacks a key.
    not: { required: ['title'] },
  }));
  const root = {
    title: 'Root file',
    type: 'object',
    properties: rootProperties(file),
    required: file.required,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: FORMAT,
    description: 'A territory’s services, events and roadmap, read by the CTG widgets.',
    anyOf: [root, ...collectionFiles],
    $defs: { ...(Object.fromEntries(lists) as Json), elsewhere: convert(CollectionSchema) },
  };
}

/** JSON Schema (draft 2020-12) of `ctg.config.json`, for the editor in which it is written. */
export function configJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ctg.config.json',
    description: 'Les réglages de ctg-feed\u00a0: ce qui est lu, où cela est publié, et sous quelle adresse.',
    ...convert(ConfigSchema),
  };
}
