/** The words by which a record is found, folded once for each record. */
import type { Action, CalendarEvent, Feed, Place, Service } from '../feed/types.js';
import { communeOf } from './communes.js';
import type { Occurrence } from './occurrences.js';
import { fold } from './search.js';

type Names = Pick<Feed, 'themes' | 'communes'>;
type Part = string | undefined | readonly string[];

const kept = new WeakMap<object, string>();

/** What follows from a record and the feed that it stands in is kept as long as the record is. */
function once(record: object, feed: Names, themes: readonly string[], parts: () => Part[]): string {
  let text = kept.get(record);
  if (text === undefined) {
    const names = feed.themes.filter(({ id }) => themes.includes(id)).map(({ name }) => name);
    text = fold([...parts(), names].flat().filter(Boolean).join(' '));
    kept.set(record, text);
  }
  return text;
}

const wordsOfPlace = (feed: Names, place: Place | undefined): Part[] =>
  place ? [place.name, place.city, communeOf(feed, place.commune)?.name] : [];

export function haystackOfService(feed: Names, service: Service): string {
  const { name, summary, description, category, keywords, place, themes } = service;
  return once(service, feed, themes, () => [
    name,
    summary,
    description,
    category,
    keywords,
    ...wordsOfPlace(feed, place),
  ]);
}

function haystackOfEvent(feed: Names, event: CalendarEvent): string {
  const { title, summary, description, organizer, series, themes } = event;
  return once(event, feed, themes, () => [title, summary, description, organizer, series?.title]);
}

/** The event or service, and the place of this one date. */
export function haystackOfOccurrence(feed: Names, { event, service, place }: Occurrence): string {
  const record = event ? haystackOfEvent(feed, event) : service ? haystackOfService(feed, service) : '';
  return place ? `${record} ${once(place, feed, [], () => wordsOfPlace(feed, place))}` : record;
}

export function haystackOfAction(feed: Names, action: Action): string {
  const { title, summary, context, objectives, audience, lead, partners, themes } = action;
  return once(action, feed, themes, () => [
    title,
    summary,
    context,
    objectives,
    audience,
    lead?.organization,
    partners,
  ]);
}
