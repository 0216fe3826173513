/** Dates of a feed's events as they stand in a person's own calendar: the same in a page and in a published agenda. */
import type { Occurrence } from '../../domain/occurrences.js';
import type { CalendarEvent, Feed, Timing } from '../../feed/types.js';
import type { eventRecord, EventWords, offerRecord, OfferWords } from '../../text/fr.js';
import { type IcsEvent } from './ics.js';
export type CalendarWords = EventWords & OfferWords & typeof offerRecord & typeof eventRecord;
/** Dates of events, and visits of services. */
export declare function icsEvents(feed: Feed, words: CalendarWords, dates: readonly Occurrence[]): IcsEvent[];
/**
 * `cafe/20261201T083000Z@exemple.fr`: a promise for ever (docs/decisions/0012-published-calendars.md). The start is
 * the one that was first told, in UTC, so that a date that moves is the same date, however its offset is written.
 */
export declare function uidOf(feed: Pick<Feed, 'publisher' | 'calendars'>, event: CalendarEvent, timing: Timing): string;
