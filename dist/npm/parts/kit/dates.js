/** One date of a service or of an event in a list, with what is not as planned. */
import { communeOf } from '../../domain/communes.js';
import { PlainDate } from '../../domain/plain-date.js';
import { wallTime } from '../../domain/zone.js';
import { capital, time } from '../../text/format.js';
import { dayText, spanText, unbroken } from './pieces.js';
/** `about`: what is said beneath: its title, where it is. */
export function dateItem(kit, context, occurrence, about) {
    const { html, nothing, dotted, said } = kit;
    const { words } = context;
    const { event, service, timing, visit, status } = occurrence;
    const note = timing?.note ?? visit?.note;
    return html `<strong
      ><time datetime=${(timing ?? visit)?.start}
        >${unbroken(kit, capital(spanText(context, occurrence)))}</time
      ></strong
    >
    ${status === 'scheduled' ? nothing : html `<span class="warn">${words.eventStatus[status]}</span>`}
    ${timing?.movedFrom ? html `(${words.movedFrom(momentOf(context, timing.movedFrom))})` : nothing}
    ${about.length
        ? html `<br />
            ${dotted(about)}`
        : nothing}
    ${note
        ? html `<br />
            <span class="small">${said(context, event ?? service ?? {}, note)}</span>`
        : nothing}`;
}
/** « mardi 8 décembre », « mardi 8 décembre, 14 h ». */
export function momentOf(context, text) {
    const { words, feed } = context;
    const date = PlainDate.parse(text);
    if (date)
        return dayText(context, date);
    const wall = wallTime(Date.parse(text), feed.timeZone);
    return `${dayText(context, wall.date)}, ${time(words, wall.minutes)}`;
}
/** Name and town of a place, for a list. */
export const placeNames = (feed, { name, city, commune }) => [name, city ?? communeOf(feed, commune)?.name].filter((text) => !!text);
/** Whether a date is elsewhere than usual. */
export const isElsewhere = (place, usual) => !!place &&
    !!usual &&
    (place.commune !== usual.commune || place.name !== usual.name || place.address !== usual.address);
