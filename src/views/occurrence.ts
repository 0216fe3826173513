/** One date of an event, or one visit of an itinerant service, as an item of an agenda. */
import { html, nothing, type TemplateResult } from 'lit';
import { communeOf, placeText } from '../domain/territory.js';
import { occurrences, type Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { wallTime } from '../domain/zone.js';
import type { CalendarEvent, Place } from '../feed/types.js';
import { capital, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { dayText } from './days.js';
import { provenance } from './provenance.js';
import { recordDetails, type CardContext } from './record.js';
import { dotted, said } from './text.js';

/** « 9 h 30 – 12 h », « toute la journée », « du 3 au 5 décembre ». */
function whenText(context: ViewContext<EventWords>, occurrence: Occurrence): string {
  const { words, feed } = context;
  const { allDay, firstDay, lastDay } = occurrence;
  const several = !firstDay.equals(lastDay);
  if (allDay) return several ? words.from(dayText(context, firstDay), dayText(context, lastDay)) : words.allDay;
  const start = time(words, wallTime(occurrence.start, feed.timeZone).minutes);
  // Midnight at the end of a day is 24 h there, not 0 h.
  const end = time(words, wallTime(occurrence.end, feed.timeZone).minutes || 1440);
  return several && occurrence.end - occurrence.start > 86_400_000
    ? words.from(`${dayText(context, firstDay)}, ${start}`, `${dayText(context, lastDay)}, ${end}`)
    : words.between(start, end);
}

/** Hour that stands before a title in a month's cell. */
export function startText({ words, feed }: ViewContext<EventWords>, occurrence: Occurrence): string {
  return occurrence.allDay ? '' : time(words, wallTime(occurrence.start, feed.timeZone).minutes);
}

/** « Annulé », in words; empty where all is as planned. */
export const statusText = ({ words }: ViewContext<EventWords>, { status }: Occurrence): string =>
  words.eventStatus[status];

const recordOf = ({ event, service }: Occurrence) => event ?? service ?? {};

/** What an opened event shows besides itself. */
export type EventContext = CardContext<
  EventWords,
  {
    readonly event: CalendarEvent;
    readonly place: Place | undefined;
    readonly date: Occurrence;
    readonly location: string;
    readonly others: readonly string[];
    readonly deadline: string | undefined;
  }
>;

export function occurrenceItem(
  context: EventContext,
  occurrence: Occurrence,
  level: number,
  withDay = false,
): TemplateResult {
  const { words, feed } = context;
  const { event, service, visit, timing, place } = occurrence;
  const record = recordOf(occurrence);
  const status = statusText(context, occurrence);
  const note = timing?.note ?? visit?.note;
  const town = place && (place.city ?? communeOf(feed, place.commune)?.name);
  return html`<article class="card" part="event" data-key=${occurrence.key}>
    ${heading(level, said(context, record, occurrence.title))} ${status ? html`<p class="warn">${status}</p>` : nothing}
    <p>
      <time datetime=${new Date(occurrence.start).toISOString()}
        ><strong
          >${withDay ? `${capital(dayText(context, occurrence.firstDay))}, ` : ''}${whenText(context, occurrence)}</strong
        ></time
      >${timing?.movedFrom ? html` (${words.movedFrom(instantText(context, timing.movedFrom))})` : nothing}
    </p>
    ${note ? html`<p class="note">${said(context, record, note)}</p>` : nothing}
    ${event?.notice ? html`<p class="note alert">${said(context, event, event.notice)}</p>` : nothing}
    <p class="meta">${dotted([service && words.visit, place?.name && said(context, record, place.name), town])}</p>
    <p>${said(context, record, (event ?? service)?.summary ?? '')}</p>
    ${
      event
        ? recordDetails(context, occurrence.key, said(context, event, event.title), () => ({
            event,
            place,
            date: occurrence,
            location: place ? placeText(context.feed, place) : '',
            others: otherDates(context, event, occurrence),
            deadline: event.registration?.deadline && instantText(context, event.registration.deadline),
          }))
        : nothing
    }
    ${provenance(context, record)}
  </article>`;
}

/** An instant or a day of the feed, as a person reads it. */
function instantText(context: ViewContext<EventWords>, text: string): string {
  const { words, feed } = context;
  const date = PlainDate.parse(text);
  if (date) return dayText(context, date);
  const wall = wallTime(Date.parse(text), feed.timeZone);
  return `${dayText(context, wall.date)}, ${time(words, wall.minutes)}`;
}

/** The next dates of the same event, in words. */
function otherDates(context: ViewContext<EventWords>, event: CalendarEvent, shown: Occurrence): string[] {
  return occurrences(context.feed)
    .filter((other) => other.event === event && other.key !== shown.key && other.end > context.now)
    .map((other) => {
      const status = statusText(context, other);
      const when = `${capital(dayText(context, other.firstDay))}, ${whenText(context, other)}`;
      return status ? `${when}${context.words.colon} ${status}` : when;
    });
}
