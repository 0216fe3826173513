/** What is not as planned, in whole sentences that cannot be missed. */
import { isPast, occurrences } from '../../domain/occurrences.js';
import { capital } from '../../text/format.js';
import { isElsewhere, momentOf } from '../kit/dates.js';
export function state(kit, context, subject) {
    const { html, nothing } = kit;
    const lines = sentences(context, subject);
    return lines.length
        ? html `<div class="note alert text">${lines.map((line) => html `<p><strong>${line}</strong></p>`)}</div>`
        : nothing;
}
function sentences(context, subject) {
    const { words } = context;
    const { states } = words.eventRecord;
    const { event, date } = subject;
    const lines = [];
    const first = date.timing?.movedFrom;
    if (date.status === 'cancelled')
        lines.push(goesOn(context, subject) ? states.cancelledDate : states.cancelled);
    else if (date.status === 'full') {
        lines.push(event.status === 'full' ? states.full : states.fullDate);
        if (event.registration?.waitingList)
            lines.push(states.waitingList);
    }
    else if (date.status !== 'scheduled')
        lines.push(states[date.status]);
    if (first)
        lines.push(`${capital(words.movedFrom(momentOf(context, first)))}.`);
    if (takesPlace(subject) && isElsewhere(date.timing?.place, event.place))
        lines.push(states.elsewhere);
    return lines;
}
/** Whether people come together at that date. */
export const takesPlace = ({ date: { status } }) => !['cancelled', 'postponed', 'moved-online'].includes(status);
/** Whether another date of the event is still to come. */
const goesOn = ({ feed, now }, { event, date }) => occurrences(feed).some((other) => other.event === event && other.key !== date.key && other.status !== 'cancelled' && !isPast(other, now));
