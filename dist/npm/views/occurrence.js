/** One date of an event, or one visit of an itinerant service, as an item of an agenda. */
import { html, nothing } from 'lit';
import { communeOf, occurrenceProximity } from '../domain/territory.js';
import { PlainDate } from '../domain/plain-date.js';
import { offsetAt } from '../domain/offset.js';
import { isTimeZone, wallTime } from '../domain/zone.js';
import { capital, time } from '../text/format.js';
import { heading } from '../ui/heading.js';
import { dayText } from './days.js';
import { provenance } from './provenance.js';
import { recordDetails } from './record.js';
import { dotted, said, unbroken } from './text.js';
/** « 9 h 30 – 12 h », « toute la journée », « du 3 au 5 décembre »; with its day where that is not told above. */
function whenText(context, occurrence, withDay) {
    const { words, feed } = context;
    const { allDay, firstDay, lastDay } = occurrence;
    const several = !firstDay.equals(lastDay);
    const lead = withDay ? `${dayText(context, firstDay)}, ` : '';
    if (allDay)
        return several ? words.from(dayText(context, firstDay), dayText(context, lastDay)) : lead + words.allDay;
    const start = time(words, wallTime(occurrence.start, feed.timeZone).minutes);
    // Midnight at the end of a day is 24 h there, not 0 h.
    const end = time(words, wallTime(occurrence.end, feed.timeZone).minutes || 1440);
    return several && occurrence.end - occurrence.start > 86_400_000
        ? words.from(`${dayText(context, firstDay)}, ${start}`, `${dayText(context, lastDay)}, ${end}`)
        : lead + words.between(start, end);
}
/** Hour that stands before a title in a month's cell, on its first day. */
export function startText({ words, feed }, occurrence, date) {
    return occurrence.allDay || occurrence.firstDay.isBefore(date)
        ? ''
        : time(words, wallTime(occurrence.start, feed.timeZone).minutes);
}
/** « Annulé », in words; empty where all is as planned. */
export const statusText = ({ words }, { status }) => words.eventStatus[status];
const recordOf = ({ event, service }) => event ?? service ?? {};
/** The city of the territory's zone, where the visitor's clock shows another time at that moment; else nothing. */
export function foreignCity({ feed, visitorZone }, instant) {
    const { timeZone } = feed;
    if (!visitorZone || !isTimeZone(visitorZone) || offsetAt(instant, visitorZone) === offsetAt(instant, timeZone))
        return undefined;
    return timeZone.split('/').pop()?.replaceAll('_', ' ');
}
/** Of what is elsewhere than in the commune that one looks from: how far it is, and whether it is for its people. */
function fromThere({ commune, feed, words }, occurrence) {
    if (!commune)
        return [];
    const { group, km } = occurrenceProximity(occurrence, commune, feed);
    if (group === 'in')
        return [];
    return [km === undefined ? '' : words.distance(km), group === 'serves' ? words.concerns(commune.name) : ''];
}
export function occurrenceItem(context, occurrence, level, withDay = false) {
    const { words, feed } = context;
    const { event, service, visit, timing, place } = occurrence;
    const record = recordOf(occurrence);
    const status = statusText(context, occurrence);
    const note = timing?.note ?? visit?.note;
    const city = occurrence.allDay ? undefined : foreignCity(context, occurrence.start);
    const town = place && (place.city ?? communeOf(feed, place.commune)?.name);
    return html `<article class="card" part="event" data-key=${occurrence.key}>
    ${heading(level, said(context, record, occurrence.title))} ${status ? html `<p class="warn">${status}</p>` : nothing}
    <p>
      <time datetime=${new Date(occurrence.start).toISOString()}
        ><strong>${unbroken(capital(whenText(context, occurrence, withDay)))}</strong></time
      >${city ? ` (${words.zone(city)})` : nothing}${timing?.movedFrom ? html ` (${words.movedFrom(instantText(context, timing.movedFrom))})` : nothing}
    </p>
    ${note ? html `<p class="note">${said(context, record, note)}</p>` : nothing}
    ${event?.notice ? html `<p class="note alert">${said(context, event, event.notice)}</p>` : nothing}
    <p class="meta">
      ${dotted([service && words.visit, place?.name && said(context, record, place.name), town, ...fromThere(context, occurrence)])}
    </p>
    <p>${said(context, record, (event ?? service)?.summary ?? '')}</p>
    ${event
        ? recordDetails(context, occurrence.key, said(context, event, event.title), () => ({
            event,
            date: occurrence,
            link: context.linkTo?.(event.id),
        }))
        : nothing}
    ${provenance(context, record)}
  </article>`;
}
/** An instant or a day of the feed, as a person reads it. */
function instantText(context, text) {
    const { words, feed } = context;
    const date = PlainDate.parse(text);
    if (date)
        return dayText(context, date);
    const wall = wallTime(Date.parse(text), feed.timeZone);
    return `${dayText(context, wall.date)}, ${time(words, wall.minutes)}`;
}
