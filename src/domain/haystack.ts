/** The words by which a record is found: folded once for each record, or as the search index takes them. */
import type { Action, Coverage, Feed, Place, Service } from '../feed/types.js';
import { communeOf } from './communes.js';
import type { Occurrence } from './occurrences.js';
import { fold } from './search.js';

type Names = Pick<Feed, 'themes' | 'communes'>;
type Part = string | undefined | readonly string[];

const kept = new WeakMap<object, string>();

const namesOfThemes = (feed: Names, themes: readonly string[]): string[] =>
  feed.themes.filter(({ id }) => themes.includes(id)).map(({ name }) => name);

const joined = (...parts: Part[]): string => parts.flat().filter(Boolean).join(' ');

/** What follows from a record and the feed that it stands in is kept as long as the record is. */
function once(record: object, feed: Names, themes: readonly string[], parts: () => Part[]): string {
  let text = kept.get(record);
  if (text === undefined) {
    text = fold(joined(...parts(), namesOfThemes(feed, themes)));
    kept.set(record, text);
  }
  return text;
}

const wordsOfPlace = (feed: Names, place: Place | undefined): Part[] =>
  place ? [place.name, place.city, communeOf(feed, place.commune)?.name] : [];

export function haystackOfAction(feed: Names, action: Action): string {
  const { title, summary, context, objectives, audience, lead, partners, themes, easyRead } = action;
  return once(action, feed, themes, () => [
    title,
    summary,
    context,
    objectives,
    audience,
    easyRead,
    lead?.organization,
    partners,
  ]);
}

/** A record as the search index takes it: what is in its title counts more than its words, and those than its text. */
interface Searchable {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly text: string;
}

/** The communes that are served, by name; what serves them all is no answer to the name of one. */
const namesOfCoverage = (feed: Names, coverage: Coverage | undefined): Part =>
  coverage === 'all' ? undefined : coverage?.map((code) => communeOf(feed, code)?.name ?? '');

const wordsOfService = (feed: Names, { category, keywords, themes }: Service): string =>
  joined(category, keywords, namesOfThemes(feed, themes));

const textOfService = (feed: Names, { summary, description, easyRead, coverage }: Service): string =>
  joined(summary, description, easyRead, namesOfCoverage(feed, coverage));

const placeWords = (feed: Names, place: Place | undefined): Part[] => [place?.postalCode, ...wordsOfPlace(feed, place)];

/** A service, its place and those to which it comes. */
export function searchableService(feed: Names, service: Service): Searchable {
  const visited = new Map(service.visits?.map(({ place }) => [`${place.commune} ${place.name}`, place]));
  const places = [service.place, ...visited.values()].flatMap((place) => placeWords(feed, place));
  return {
    key: service.id,
    title: service.name,
    words: joined(wordsOfService(feed, service), ...places),
    text: textOfService(feed, service),
  };
}

/** An event or the visit of a service, with the place of this one date. */
export function searchableOccurrence(feed: Names, { key, title, event, service, place }: Occurrence): Searchable {
  const of = placeWords(feed, place);
  if (service)
    return { key, title, words: joined(wordsOfService(feed, service), ...of), text: textOfService(feed, service) };
  const { organizer, series, themes = [], summary, description, easyRead, coverage } = event ?? {};
  return {
    key,
    title,
    words: joined(organizer, series?.title, namesOfThemes(feed, themes), ...of),
    text: joined(summary, description, easyRead, namesOfCoverage(feed, coverage)),
  };
}

export function searchableAction(feed: Names, action: Action): Searchable {
  const { id, title, number, summary, context, objectives, audience, lead, partners, coverage, themes, easyRead } =
    action;
  return {
    key: id,
    title,
    words: joined(number?.toString(), namesOfThemes(feed, themes), lead?.organization, partners),
    text: joined(summary, context, objectives, audience, easyRead, namesOfCoverage(feed, coverage)),
  };
}
