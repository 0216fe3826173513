/** Where an event is, whom it is for, and how to take part. */
import { PlainDate } from '../../domain/plain-date.js';
import { age, capital } from '../../text/format.js';
import { momentOf } from '../kit/dates.js';
import { routeTo, wordsOf } from '../kit/offer.js';
import { outLink } from '../kit/pieces.js';
import { takesPlace } from './state.js';
/** The place with its access and the way there; none where nobody is to come. */
export function where(kit, context, subject) {
    const { html, nothing, paragraphs, placeLine } = kit;
    const { event, date } = subject;
    if (!date.place || date.status === 'moved-online')
        return nothing;
    const route = takesPlace(subject) ? routeTo(context.feed, date.place) : undefined;
    return html `<div class="text">
    <p>${placeLine(context, date.place, event)}</p>
    ${route ? html `<p>${outLink(kit, route, context.words.route, context.words.newWindow)}</p>` : nothing}
    ${paragraphs(context, event, date.place.access)}
  </div>`;
}
/** « Familles · De 3 à 11 ans ». */
export function audience({ dotted, nothing }, { words }, { event }) {
    const who = wordsOf(words.audiences, event.audiences);
    const ages = event.ageMonths ? age(words, event.ageMonths) : '';
    return who || ages ? dotted([who, ages]) : nothing;
}
export function accessibility({ words }, { event }) {
    return wordsOf(words.eventRecord.eventAccessibility, event.accessibility);
}
/** How to register, until when, or that it is too late. */
export function registration(kit, context, subject) {
    const { html, nothing, dotted, phoneLink } = kit;
    const said = context.words.eventRecord;
    const { event, date } = subject;
    const { registration: how, capacity } = event;
    const room = capacity?.remaining === undefined ? undefined : said.remaining(capacity.remaining);
    if (!how || ['cancelled', 'postponed'].includes(date.status))
        return how ? nothing : (room ?? nothing);
    const deadline = how.deadline && momentOf(context, how.deadline);
    if (deadline && isOver(context, how.deadline ?? ''))
        return html `<strong>${said.registrationClosed(deadline)}</strong>`;
    const isFull = date.status === 'full' || capacity?.remaining === 0;
    // Where there is neither a place nor a list, a link would lead nowhere.
    const open = !isFull || how.waitingList;
    const until = deadline && said.registrationUntil(deadline);
    return dotted([
        how.required ? said.registrationRequired : undefined,
        how.required ? until : until && capital(until),
        open && how.url ? html `<a href=${how.url}>${isFull ? said.registerWaiting : said.register}</a>` : undefined,
        how.phone && phoneLink(how.phone),
        how.email && html `<a href="mailto:${how.email}">${how.email}</a>`,
        room,
        how.waitingList ? said.waitingList : undefined,
    ]);
}
/** A day is over when the next begins. */
function isOver({ now, today }, deadline) {
    return PlainDate.parse(deadline)?.isBefore(today) ?? Date.parse(deadline) < now;
}
