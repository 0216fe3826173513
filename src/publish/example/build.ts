import { collectionText } from '../../feed/record-lines.js';
import { FORMAT } from '../../feed/schema.js';
import { expandRules } from './recurrence.js';
import type { ExampleSources, JsonObject, RecordFile, SourceRecord } from './types.js';

/** Collections that are kept in files of their own, so that a calendar downloads no services. */
const SPLIT = ['services', 'events', 'actions'] as const;

/** A whole feed as one object: what the files of {@link buildExampleFeed} hold together. */
export interface ExampleFeed extends JsonObject {
  readonly services: readonly JsonObject[];
  readonly events: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/**
 * The files of the example feed: name, and JSON text. The same sources give the same bytes: nothing is taken
 * from the clock, and the root's `updated` is the one that is written in the sources.
 * @throws naming the record, where a source document contradicts itself
 */
export function buildExampleFeed(sources: ExampleSources): Map<string, string> {
  const feed = exampleFeed(sources);
  const references = SPLIT.map((name) => [name, { href: `${name}.json`, count: feed[name].length }]);
  return new Map([
    ['feed.json', text({ ...feed, ...Object.fromEntries(references) })],
    ...SPLIT.map((name): [string, string] => [`${name}.json`, collectionText(name, feed[name])]),
  ]);
}

/** The same in one object, for stories and tests that want no second file. */
export function exampleFeed(sources: ExampleSources): ExampleFeed {
  const { root, calendar, agreements, help, notices, communes, themes, synonyms } = sources;
  const head = { format: FORMAT, ...root, agreements, ...calendar, help, notices, communes, themes, synonyms };
  return {
    ...head,
    services: records(sources, sources.services),
    events: records(sources, sources.events),
    actions: records(sources, sources.actions),
  };
}

const text = (value: unknown) => `${JSON.stringify(value)}\n`;

function records(sources: ExampleSources, files: readonly RecordFile[]): JsonObject[] {
  return files.flatMap((file) =>
    file.records.map((record) => {
      try {
        return compile(sources, record, file.source);
      } catch (error) {
        throw new Error(`${record.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    }),
  );
}

/** A record as the feed has it: places written out, rules as dated presences, its source named. */
function compile(sources: ExampleSources, record: SourceRecord, source: JsonObject): JsonObject {
  const { when, rounds, changes = {}, place, ...rest } = record;
  const expand = (rules: SourceRecord['when']) =>
    rules && expandRules(rules, changes, sources.calendar, sources.root.timeZone);
  const timings = expand(when)?.map((timing) => ({ ...timing, ...placed(sources, timing.place) }));
  const visits = expand(rounds)
    // Where a bus has been is of no use to a resident, and would be half of the file.
    ?.filter(({ end }) => Date.parse(end) >= Date.parse(sources.root.updated))
    .map(({ movedFrom: _, ...visit }) => ({ ...visit, ...placed(sources, visit.place ?? place) }));
  return {
    ...rest,
    ...placed(sources, place),
    ...(timings && { timings }),
    ...(visits && { visits }),
    source: record.source ?? source,
  };
}

function placed(sources: ExampleSources, key: string | undefined): { place?: JsonObject } {
  if (key === undefined) return {};
  const place = sources.places[key];
  if (!place) throw new Error(`unknown place: ${key}`);
  return { place };
}
