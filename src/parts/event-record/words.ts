import type { Occurrence } from '../../domain/occurrences.js';
import type { CalendarEvent, Service } from '../../feed/types.js';
import { eventRecord, eventSheet, offerRecord, type EventWords } from '../../text/fr.js';
import type { RecordContext } from '../kit/kit.js';

const french = { ...offerRecord, ...eventRecord, ...eventSheet };

/** What the pieces of an opened event are drawn in. */
export type EventRecordContext = RecordContext<EventWords & typeof french>;

/** Another language brings these words with all the others. */
export const withWords = (context: RecordContext<EventWords>): EventRecordContext => ({
  ...context,
  words: { ...french, ...context.words },
});

export interface EventSubject {
  readonly event: CalendarEvent;
  /** The date that is shown. */
  readonly date: Occurrence;
  /** What else can be done with the record, drawn by the caller: share, keep. */
  readonly tools?: unknown;
}

/** The service behind an event, once the feed has it. */
export const serviceOf = ({ feed }: RecordContext, { service }: CalendarEvent): Service | undefined =>
  service === undefined ? undefined : feed.services.find(({ id }) => id === service);
