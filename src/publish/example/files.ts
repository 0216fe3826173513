import type { ExampleSources, JsonObject, RecordFile, SourceRecord } from './types.js';

const THEMES = ['petite-enfance', 'enfance', 'jeunesse', 'acces-aux-droits', 'parentalite', 'vie-sociale'];
const RIGHTS = ['handicap', 'violences', 'numerique', 'mobilites'];
const SERVICES = [...THEMES.slice(0, 4), ...RIGHTS, ...THEMES.slice(4)].map((name) => `services/${name}.json`);
const EVENTS = THEMES.map((name) => `events/${name}.json`);
const ACTIONS = ['actions-page.json', 'actions-fictives.json', 'actions-suite.json'];
const SINGLE = ['feed', 'agreements', 'holidays', 'help', 'notices', 'communes', 'themes', 'synonyms', 'places'];

/** The source documents in `demo/`, in the order in which their records are published. */
export const EXAMPLE_FILES: readonly string[] = [
  ...SINGLE.map((name) => `${name}.json`),
  ...SERVICES,
  ...EVENTS,
  ...ACTIONS,
];

/** Pictures of `demo/` that events show; they are published beside the feed under the same names. */
export const EXAMPLE_IMAGES: readonly string[] = ['petite-enfance', 'fete', 'detente'].map(
  (name) => `images/${name}.svg`,
);

/**
 * The sources, out of the parsed documents.
 *
 * They are the project's own, so that only their presence is checked here: what is in them is judged by reading
 * the feed that they give.
 * @param documents parsed JSON by the names of {@link EXAMPLE_FILES}
 * @throws where a document is missing
 */
export function sourcesFrom(documents: ReadonlyMap<string, unknown>): ExampleSources {
  const read = <T>(name: string): T => {
    if (!documents.has(name)) throw new Error(`missing source document: ${name}`);
    return documents.get(name) as T;
  };
  const records = (names: readonly string[], key: 'services' | 'events' | 'actions'): RecordFile[] =>
    names.map((name) => {
      const file = read<{ source: JsonObject } & Record<typeof key, SourceRecord[]>>(name);
      return { source: file.source, records: file[key] };
    });
  const { publicHolidays, schoolHolidays, holidaysUntil } = read<ExampleSources['calendar']>('holidays.json');
  return {
    root: read<Pick<ExampleSources, 'root'>>('feed.json').root,
    agreements: read<Pick<ExampleSources, 'agreements'>>('agreements.json').agreements,
    calendar: { publicHolidays, schoolHolidays, holidaysUntil },
    help: read<Pick<ExampleSources, 'help'>>('help.json').help,
    notices: read<Pick<ExampleSources, 'notices'>>('notices.json').notices,
    communes: read<Pick<ExampleSources, 'communes'>>('communes.json').communes,
    themes: read<Pick<ExampleSources, 'themes'>>('themes.json').themes,
    synonyms: read<Pick<ExampleSources, 'synonyms'>>('synonyms.json').synonyms,
    places: read<Pick<ExampleSources, 'places'>>('places.json').places,
    services: records(SERVICES, 'services'),
    events: records(EVENTS, 'events'),
    actions: records(ACTIONS, 'actions'),
  };
}
