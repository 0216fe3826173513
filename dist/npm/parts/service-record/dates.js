/** What comes at a date: visits of an itinerant service, next events of a service. */
import { isPast, occurrences } from '../../domain/occurrences.js';
import { dateItem, placeNames } from '../kit/dates.js';
const VISITS = 6;
const EVENTS = 3;
/** The next visits, those that are off among them: whoever counted on one must know. */
export function visits(kit, context, service) {
    // The calendar leaves out those of a sensitive service; here it is the service itself that is read.
    const open = { ...service, sensitive: false };
    return dates(kit, context, comingOf(context, { events: [], services: [open] }), VISITS, service);
}
/** The next events that the service holds, once the feed has them. */
export function nextEvents(kit, context, service) {
    const { id, sensitive } = service;
    const events = sensitive ? [] : context.feed.events.filter((event) => event.service === id);
    return dates(kit, context, comingOf(context, { events, services: [] }), EVENTS, service);
}
function comingOf({ feed, now }, of) {
    return occurrences({ ...of, timeZone: feed.timeZone }).filter((occurrence) => !isPast(occurrence, now));
}
function dates(kit, context, coming, most, service) {
    const { html, nothing } = kit;
    if (!coming.length)
        return nothing;
    return html `<ul class="dates" role="list">
      ${coming.slice(0, most).map((occurrence) => html `<li>${dateItem(kit, context, occurrence, about(kit, context, occurrence, service))}</li>`)}
    </ul>
    ${coming.length > most ? html `<p class="small">${context.words.moreDates(coming.length - most)}</p>` : nothing}`;
}
function about(kit, context, { event, service, place }, of) {
    const record = event ?? service ?? {};
    // Where the service is, is told; where a sensitive one is, never.
    const elsewhere = of.sensitive || (place?.name && place.name === of.place?.name) ? undefined : place;
    return [
        ...(event ? [kit.said(context, event, event.title)] : []),
        ...(elsewhere ? placeNames(context.feed, elsewhere).map((name) => kit.said(context, record, name)) : []),
        // An event has a record of its own, which says where it is; a visit has only this.
        ...[elsewhere?.address, elsewhere?.access]
            .filter((text) => !event && text)
            .map((text) => kit.said(context, record, text)),
    ];
}
