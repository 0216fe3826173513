import type { Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Range } from '../../domain/ranges.js';
import type { CalendarEvent, Service } from '../../feed/types.js';
import {
  eventRecord,
  eventSheet,
  monthRecord,
  offerRecord,
  offers,
  sharing,
  sheet,
  subscription,
  type EventWords,
} from '../../text/fr.js';
import type { CalendarChoice } from '../kit/ics-calendars.js';
import type { RecordContext } from '../kit/kit.js';

const french = {
  ...offers,
  ...offerRecord,
  ...eventRecord,
  ...eventSheet,
  ...monthRecord,
  ...sheet,
  ...sharing,
  ...subscription,
};

/** What the pieces of an opened event are drawn in. */
export type EventRecordContext = RecordContext<EventWords & typeof french>;

/** Another language brings these words with all the others. */
export const withWords = (context: RecordContext<EventWords>): EventRecordContext => ({
  ...context,
  words: { ...french, ...context.words },
});

/** One date of an event, opened. */
export interface EventSubject {
  readonly event: CalendarEvent;
  /** The date that is shown. */
  readonly date: Occurrence;
  /** Opens the event alone; without it there is nothing to share. */
  readonly link?: string | undefined;
}

/** All that is found, to be subscribed to, printed and shared. */
export interface FoundSubject {
  /** « 12 événements en décembre 2026 ». */
  readonly title: string;
  /** What is chosen, in words. */
  readonly chosen: readonly string[];
  readonly range: Range | undefined;
  /** What agendas are narrowed to. */
  readonly choice: CalendarChoice;
  /** In the order of time. */
  readonly dates: readonly Occurrence[];
  /** A day of the month that is looked at; a list where there is none. */
  readonly month: PlainDate | undefined;
  readonly link: string | undefined;
}

/** The service behind an event, once the feed has it. */
export const serviceOf = ({ feed }: RecordContext, { service }: CalendarEvent): Service | undefined =>
  service === undefined ? undefined : feed.services.find(({ id }) => id === service);

/** Whether a service that hides is behind it, or may be: as long as the services are not there, nobody knows. */
export function isSecret(context: RecordContext, event: CalendarEvent): boolean {
  const service = serviceOf(context, event);
  return service ? !!service.sensitive : event.service !== undefined && !!context.feed.pending.services;
}
