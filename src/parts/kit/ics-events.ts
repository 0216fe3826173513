/** Dates of a feed's events as they stand in a person's own calendar: the same in a page and in a published agenda. */
import type { Occurrence } from '../../domain/occurrences.js';
import { PlainDate } from '../../domain/plain-date.js';
import { pointOf } from '../../domain/communes.js';
import { placeText } from '../../domain/territory.js';
import { wallTime } from '../../domain/zone.js';
import type { CalendarEvent, Feed, Service, Timing, Visit } from '../../feed/types.js';
import { age, day, time } from '../../text/format.js';
import type { eventRecord, EventWords, offerRecord, OfferWords } from '../../text/fr.js';
import { utc, type IcsEvent } from './ics.js';
import { wordsOf } from './offer.js';

export type CalendarWords = EventWords & OfferWords & typeof offerRecord & typeof eventRecord;

/** Those statuses that stand before the title: many a program shows no status. */
const TOLD: readonly string[] = ['cancelled', 'postponed', 'full', 'moved-online'];

/** Dates of events, and visits of services. */
export function icsEvents(feed: Feed, words: CalendarWords, dates: readonly Occurrence[]): IcsEvent[] {
  return dates.flatMap((date) => {
    const { event, timing, service, visit } = date;
    if (event && timing) return [icsEvent(feed, words, date, event, timing)];
    return service && visit ? [icsVisit(feed, words, date, service, visit)] : [];
  });
}

function icsVisit(feed: Feed, words: CalendarWords, date: Occurrence, service: Service, visit: Visit): IcsEvent {
  const { place, start, end, status } = date;
  const { summary, contact, source } = service;
  const told = (term: string, text: string | undefined): string => (text ? `${term}${words.colon} ${text}` : '');
  const facts = [
    told(words.access, place?.access),
    told(words.phone, contact?.phone),
    told(words.email, contact?.email),
    told(words.website, contact?.url),
    told(words.source, source?.name),
  ];
  return {
    uid: uidOfVisit(feed, service, visit),
    sequence: 0,
    stamp: Date.parse(feed.updated) || 0,
    title: titleOf(words, date, `${words.visit}${words.colon} ${date.title}`),
    start,
    end,
    description: paragraphsOf([visit.note, summary, facts.filter(Boolean).join('\n'), feed.demo ? words.demo : '']),
    location: place ? placeText(feed, place) : '',
    geo: place && pointOf(place),
    url: contact?.url,
    status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
  };
}

const titleOf = (words: CalendarWords, { status }: Occurrence, title: string): string =>
  TOLD.includes(status) ? `${words.eventStatus[status]}${words.colon} ${title}` : title;

const paragraphsOf = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join('\n\n');

function icsEvent(feed: Feed, words: CalendarWords, date: Occurrence, event: CalendarEvent, timing: Timing): IcsEvent {
  const { status, place, allDay } = date;
  const online = status === 'moved-online';
  return {
    uid: uidOf(feed, event, timing),
    sequence: event.sequence ?? 0,
    // A feed without a date of publication is as old as can be.
    stamp: Date.parse(feed.updated) || 0,
    title: titleOf(words, date, event.title),
    start: allDay ? date.firstDay.toString() : date.start,
    end: allDay ? date.lastDay.addDays(1).toString() : date.end,
    description: description(feed, words, date, event, timing),
    location: (place && !online ? placeText(feed, place) : event.online) ?? '',
    geo: place && !online ? pointOf(place) : undefined,
    url: event.url,
    status: status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED',
  };
}

/**
 * `cafe/20261201T083000Z@exemple.fr`: a promise for ever (docs/decisions/0012-published-calendars.md). The start is
 * the one that was first told, in UTC, so that a date that moves is the same date, however its offset is written.
 */
export function uidOf(feed: Pick<Feed, 'publisher' | 'calendars'>, event: CalendarEvent, timing: Timing): string {
  const first = firstStart(timing);
  const twins = event.timings.filter((one) => firstStart(one) === first);
  // A date that moved away keeps its own: one that takes its place later comes second.
  const nth = twins.sort((a, b) => Number(!a.movedFrom) - Number(!b.movedFrom)).indexOf(timing);
  return `${event.id}/${first}${nth > 0 ? `/${nth + 1}` : ''}@${domainOf(feed)}`;
}

/** `visit` keeps a service apart from an event of the same id. A visit has no earlier date: one that moves is another. */
function uidOfVisit(feed: Feed, { id, visits = [] }: Service, visit: Visit): string {
  const twins = visits.filter(({ start }) => Date.parse(start) === Date.parse(visit.start));
  const nth = twins.indexOf(visit);
  return `visit/${id}/${utc(Date.parse(visit.start))}${nth > 0 ? `/${nth + 1}` : ''}@${domainOf(feed)}`;
}

const firstStart = ({ start, movedFrom = start }: Timing): string =>
  PlainDate.parse(movedFrom) ? movedFrom.replace(/-/g, '') : utc(Date.parse(movedFrom));

/** Not the feed's own address: the same feed may be served from two, and move. */
function domainOf({ calendars, publisher }: Pick<Feed, 'publisher' | 'calendars'>): string {
  return calendars?.domain ?? /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(publisher.url ?? '')?.[1] ?? 'ctg-feed';
}

/** « mardi 1er décembre 2026, 9 h 30 ». */
function momentText(words: EventWords, feed: Pick<Feed, 'timeZone'>, text: string): string {
  const date = PlainDate.parse(text);
  if (date) return day(words, date, 'full');
  const wall = wallTime(Date.parse(text), feed.timeZone);
  return `${day(words, wall.date, 'full')}, ${time(words, wall.minutes)}`;
}

/** What a person wants to know when the phone says that it is today. */
function description(
  feed: Feed,
  words: CalendarWords,
  { status, place }: Occurrence,
  event: CalendarEvent,
  timing: Timing,
): string {
  const { registration, cost } = event;
  const told = (term: string, text: string | undefined): string => (text ? `${term}${words.colon} ${text}` : '');
  const state =
    status === 'cancelled' || status === 'postponed' || status === 'full' || status === 'moved-online'
      ? words.eventRecord.states[status === 'cancelled' && event.status !== 'cancelled' ? 'cancelledDate' : status]
      : '';
  const first = timing.movedFrom && words.movedFrom(momentText(words, feed, timing.movedFrom));
  const facts = [
    told(words.access, place?.access),
    told(words.audience, whoFor(words, event)),
    told(words.cost, cost && [words.costs[cost.kind], cost.details].filter(Boolean).join(`${words.colon} `)),
    registration?.required ? words.eventRecord.registrationRequired : '',
    told(words.eventRecord.registration, registrationText(feed, words, registration)),
    told(words.phone, registration?.phone),
    told(words.email, registration?.email),
    told(words.eventRecord.follow, event.online),
    told(words.eventRecord.organizer, event.organizer),
    told(words.eventRecord.page, event.url),
    told(words.source, event.source?.name),
  ];
  const notes = [[state, first && `(${first})`].filter(Boolean).join(' '), event.notice, timing.note];
  return paragraphsOf([...notes, event.summary, facts.filter(Boolean).join('\n'), feed.demo ? words.demo : '']);
}

function whoFor(words: CalendarWords, { audiences, ageMonths }: CalendarEvent): string {
  return [wordsOf(words.audiences, audiences), ageMonths && age(words, ageMonths)].filter(Boolean).join(' · ');
}

function registrationText(feed: Feed, words: CalendarWords, registration: CalendarEvent['registration']): string {
  const { deadline, url } = registration ?? {};
  return [deadline && words.eventRecord.registrationUntil(momentText(words, feed, deadline)), url]
    .filter(Boolean)
    .join(' · ');
}
