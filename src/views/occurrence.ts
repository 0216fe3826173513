/** One date of an event, or one visit of an itinerant service, as an item of an agenda. */
import { html, nothing, type TemplateResult } from 'lit';
import { communeOf } from '../domain/territory.js';
import { occurrences, type Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { wallTime } from '../domain/zone.js';
import type { CalendarEvent } from '../feed/types.js';
import { age, capital, day, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { phoneLink, placeLine } from './contact.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
import { provenance } from './provenance.js';
import { costText } from './service.js';
import { dotted, fact, paragraphs, said } from './text.js';

/** « 9 h 30 – 12 h », « toute la journée », « du 3 au 5 décembre ». */
export function whenText({ words, feed }: ViewContext<EventWords>, occurrence: Occurrence): string {
  const { allDay, firstDay, lastDay } = occurrence;
  const several = !firstDay.equals(lastDay);
  if (allDay)
    return several ? words.from(day(words, firstDay, 'weekday'), day(words, lastDay, 'weekday')) : words.allDay;
  const start = time(words, wallTime(occurrence.start, feed.timeZone).minutes);
  // Midnight at the end of a day is 24 h there, not 0 h.
  const end = time(words, wallTime(occurrence.end, feed.timeZone).minutes || 1440);
  return several && occurrence.end - occurrence.start > 86_400_000
    ? words.from(`${day(words, firstDay, 'weekday')}, ${start}`, `${day(words, lastDay, 'weekday')}, ${end}`)
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

export function occurrenceItem(
  context: ViewContext<EventWords>,
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
  return html`<article class="card" part="event">
    ${heading(level, said(context, record, occurrence.title))} ${status ? html`<p class="warn">${status}</p>` : nothing}
    <p>
      <time datetime=${new Date(occurrence.start).toISOString()}
        ><strong
          >${withDay ? `${capital(day(words, occurrence.firstDay, 'weekday'))}, ` : ''}${whenText(context, occurrence)}</strong
        ></time
      >${timing?.movedFrom ? html` (${words.movedFrom(instantText(context, timing.movedFrom))})` : nothing}
    </p>
    ${note ? html`<p class="note">${said(context, record, note)}</p>` : nothing}
    ${event?.notice ? html`<p class="note alert">${said(context, event, event.notice)}</p>` : nothing}
    <p class="meta">${dotted([service && words.visit, place?.name && said(context, record, place.name), town])}</p>
    <p>${said(context, record, (event ?? service)?.summary ?? '')}</p>
    ${event ? eventDetails(context, event, occurrence) : nothing} ${provenance(context, record)}
  </article>`;
}

/** An instant or a day of the feed, as a person reads it. */
function instantText({ words, feed }: ViewContext<EventWords>, text: string): string {
  const date = PlainDate.parse(text);
  if (date) return day(words, date, 'weekday');
  const wall = wallTime(Date.parse(text), feed.timeZone);
  return `${day(words, wall.date, 'weekday')}, ${time(words, wall.minutes)}`;
}

function eventDetails(context: ViewContext<EventWords>, event: CalendarEvent, occurrence: Occurrence): TemplateResult {
  const { words } = context;
  return html`<details>
    <summary>${words.details}<span class="hidden">&nbsp;: ${said(context, event, event.title)}</span></summary>
    ${paragraphs(context, event, event.description)}
    <dl class="facts">
      ${fact(words.place, occurrence.place && placeLine(context, occurrence.place, event))}
      ${fact(words.access, paragraphs(context, event, occurrence.place?.access))}
      ${fact(words.audience, event.ageMonths && age(words, event.ageMonths))}
      ${fact(words.cost, event.cost && costText(context, event.cost))}
      ${fact(words.registration, registration(context, event))}
      ${fact(words.accessibility, event.accessibility?.map((code) => words.eventAccessibility[code]).join(', ') ?? '')}
      ${fact(words.organizer, event.organizer && said(context, event, event.organizer))}
      ${fact(words.online, event.online && html`<a href=${event.online}>${words.online}</a>`)}
      ${fact(words.otherDates, otherDates(context, event, occurrence))}
      ${fact(words.website, event.url && html`<a href=${event.url}>${words.page}</a>`)}
    </dl>
    ${picture(context, event)}
  </details>`;
}

function registration(context: ViewContext<EventWords>, { registration: how, capacity }: CalendarEvent): unknown {
  if (!how) return nothing;
  const { words } = context;
  return dotted([
    how.required && words.registrationRequired,
    how.deadline && words.registrationUntil(instantText(context, how.deadline)),
    how.url && html`<a href=${how.url}>${words.register}</a>`,
    how.phone && phoneLink(how.phone),
    how.email && html`<a href="mailto:${how.email}">${how.email}</a>`,
    capacity?.remaining === undefined ? undefined : words.remaining(capacity.remaining),
    how.waitingList && words.waitingList,
  ]);
}

/** The next dates of the same event. */
function otherDates(context: ViewContext<EventWords>, event: CalendarEvent, shown: Occurrence): unknown {
  const others = occurrences(context.feed).filter(
    (other) => other.event === event && other.key !== shown.key && other.end > context.now,
  );
  if (!others.length) return nothing;
  return html`<ul>
    ${others.slice(0, 6).map((other) => {
      const status = statusText(context, other);
      return html`<li>
        ${capital(day(context.words, other.firstDay, 'weekday'))},
        ${whenText(context, other)}${status ? html`&nbsp;: <strong>${status}</strong>` : nothing}
      </li>`;
    })}
    ${others.length > 6 ? html`<li>${context.words.more(others.length - 6)}</li>` : nothing}
  </ul>`;
}

function picture(
  { words, base, feed }: ViewContext<EventWords>,
  { image, lang = feed.language }: CalendarEvent,
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  return html`<figure>
    <img src=${new URL(image.src, base).href} alt=${image.alt} lang=${lang} loading="lazy" />
    ${image.credit ? html`<figcaption class="small">${words.credit(image.credit)}</figcaption>` : nothing}
  </figure>`;
}
