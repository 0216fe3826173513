/** What search engines read of an event or a service on the territory's own page (schema.org); never put into a host's page. */
import { communeOf, pointOf } from '../domain/communes.js';
import { occurrences, type Occurrence } from '../domain/occurrences.js';
import { offsetAt } from '../domain/offset.js';
import type { CalendarEvent, Feed, Place, Service } from '../feed/types.js';

export type Json = Record<string, unknown>;

/** Dates beyond these are too far to be searched for. */
const MOST = 50;

/**
 * The text of a `<script type="application/ld+json">`, one `Event` for each date that is not over when the feed is
 * published, else for the last one; undefined where nothing may be told: no date, or a sensitive service behind it.
 * @param canonicalUrl the one address of the event, which is the same whatever commune shows it
 * @param feedUrl address of the feed, which pictures are beside
 */
export function eventJsonLd(
  feed: Feed,
  event: CalendarEvent,
  canonicalUrl: string,
  feedUrl: string = canonicalUrl,
): string | undefined {
  const dates = occurrences(feed).filter((date) => date.event?.id === event.id);
  const published = Date.parse(feed.updated) || 0;
  const coming = dates.filter(({ end }) => end > published);
  const told = (coming.length ? coming : dates.slice(-1)).slice(0, MOST);
  if (!told.length || feed.services.some(({ id, sensitive }) => sensitive && id === event.service)) return undefined;
  const graph = told.map((date) => eventOf(feed, event, date, canonicalUrl, feedUrl));
  return escapedJson({ '@context': 'https://schema.org', '@graph': graph });
}

/**
 * The same of a service; undefined of a sensitive one.
 * @param canonicalUrl the one address of the service
 */
export function serviceJsonLd(feed: Feed, service: Service, canonicalUrl: string): string | undefined {
  if (service.sensitive) return undefined;
  const { name, summary, description, category, place, contact, coverage, lang, cost } = service;
  const { publisher } = feed;
  const areas = Array.isArray(coverage) ? coverage.flatMap((code) => communeOf(feed, code)?.name ?? []) : [];
  return escapedJson({
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': canonicalUrl,
    url: canonicalUrl,
    name,
    description: [summary, description].filter(Boolean).join('\n\n'),
    serviceType: category,
    inLanguage: lang ?? feed.language,
    provider: { '@type': 'Organization', name: service.owner?.name ?? publisher.name },
    ...(areas.length && { areaServed: areas.map((area): Json => ({ '@type': 'AdministrativeArea', name: area })) }),
    ...(cost && { isAccessibleForFree: cost.kind === 'free' }),
    ...((place !== undefined || contact !== undefined) && {
      availableChannel: {
        '@type': 'ServiceChannel',
        ...(place && { serviceLocation: placeOf(feed, place) }),
        ...(contact?.phone && { servicePhone: { '@type': 'ContactPoint', telephone: contact.phone } }),
        serviceUrl: contact?.booking ?? contact?.url,
      },
    }),
  });
}

/** No text of a feed can end the script that it stands in. */
export const escapedJson = (value: Json): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

function eventOf(feed: Feed, event: CalendarEvent, date: Occurrence, url: string, feedUrl: string): Json {
  const { cost, image, organizer } = event;
  const { publisher } = feed;
  const isOnline = date.status === 'moved-online' || (!!event.online && !date.place);
  return {
    '@type': 'Event',
    '@id': `${url}#${date.timing?.start ?? ''}`,
    name: event.title,
    description: [event.summary, event.description].filter(Boolean).join('\n\n'),
    url,
    inLanguage: event.lang ?? feed.language,
    ...when(feed, date),
    eventStatus: statusOf(date),
    eventAttendanceMode: `https://schema.org/${isOnline ? 'Online' : event.online ? 'Mixed' : 'Offline'}EventAttendanceMode`,
    location: locationsOf(feed, event, date, isOnline),
    ...(image && { image: absolute(image.src, feedUrl) }),
    organizer: organizer
      ? { '@type': 'Organization', name: organizer }
      : { '@type': 'Organization', name: publisher.name, url: publisher.url },
    ...(cost && { isAccessibleForFree: cost.kind === 'free' }),
    offers: offerOf(event, date, url),
    ...ageRange(event),
  };
}

function when(feed: Feed, { allDay, start, end, firstDay, lastDay, timing }: Occurrence): Json {
  const at = (instant: number): string => isoAt(instant, feed.timeZone);
  const first = timing?.movedFrom;
  return {
    startDate: allDay ? firstDay.toString() : at(start),
    endDate: allDay ? lastDay.toString() : at(end),
    ...(first && { previousStartDate: first.includes('T') ? at(Date.parse(first)) : first }),
  };
}

/** The clock of the territory, with its offset: `2026-12-01T09:30:00+01:00`. */
function isoAt(instant: number, timeZone: string): string {
  const minutes = Math.round(offsetAt(instant, timeZone) / 60_000);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const wall = new Date(instant + minutes * 60_000).toISOString().slice(0, 19);
  return `${wall}${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(rest)}`;
}

const STATUS: Readonly<Record<Occurrence['status'], string>> = {
  scheduled: 'EventScheduled',
  // It takes place: that no place is left is said by the offer.
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
  moved: 'EventRescheduled',
  rescheduled: 'EventRescheduled',
};
const statusOf = ({ status }: Occurrence): string => `https://schema.org/${STATUS[status]}`;

function locationsOf(feed: Feed, event: CalendarEvent, { place }: Occurrence, isOnline: boolean): Json[] {
  const virtual = event.online && { '@type': 'VirtualLocation', url: event.online };
  const here = place && !isOnline && placeOf(feed, place);
  return [here, virtual].filter((location): location is Json => !!location);
}

function placeOf(feed: Feed, place: Place): Json {
  const { name, address, postalCode, city = communeOf(feed, place.commune)?.name } = place;
  const point = pointOf(place);
  return {
    '@type': 'Place',
    name: name ?? city,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      postalCode,
      addressLocality: city,
      addressCountry: 'FR',
    },
    ...(point && { geo: { '@type': 'GeoCoordinates', ...point } }),
  };
}

/** A price in words stays words: none is made up. */
function offerOf(
  { cost, registration, capacity }: CalendarEvent,
  { status }: Occurrence,
  url: string,
): Json | undefined {
  if (!cost && !registration) return undefined;
  const soldOut = status === 'full' || capacity?.remaining === 0;
  return {
    '@type': 'Offer',
    url: registration?.url ?? url,
    availability: `https://schema.org/${soldOut ? 'SoldOut' : 'InStock'}`,
    ...(cost?.kind === 'free' && { price: 0, priceCurrency: 'EUR' }),
    description: cost?.details,
    validThrough: registration?.deadline,
  };
}

/** In whole years, as schema.org has it; `max` is the first that is too old. */
function ageRange({ ageMonths }: CalendarEvent): Json {
  const { min = 0, max } = ageMonths ?? {};
  if (!ageMonths) return {};
  const last = max === undefined ? '' : Math.max(0, Math.ceil(max / 12) - 1);
  return { typicalAgeRange: `${Math.floor(min / 12)}-${last}` };
}

function absolute(src: string, base: string): string | undefined {
  try {
    return new URL(src, base).href;
  } catch {
    return undefined;
  }
}
