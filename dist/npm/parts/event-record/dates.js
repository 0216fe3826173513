/** All dates of an event: the next ones first, the past ones counted. */
import { isPast, occurrences } from '../../domain/occurrences.js';
import { capital } from '../../text/format.js';
import { dateItem, isElsewhere, placeNames } from '../kit/dates.js';
/** How many are written out; the rest is one step away. */
const DATES = 5;
/** Dates of the event that are not over, in the order of time. */
export const comingDates = ({ feed, now }, { event }) => occurrences(feed).filter((date) => date.event === event && !isPast(date, now));
export function otherDates(kit, context, subject) {
    const { html, nothing } = kit;
    const { eventRecord: said } = context.words;
    const { event, date } = subject;
    const coming = comingDates(context, subject).filter(({ key }) => key !== date.key);
    const past = occurrences(context.feed).filter((one) => one.event === event && one.key !== date.key && isPast(one, context.now)).length;
    if (!coming.length && !past)
        return nothing;
    const list = (dates) => html `<ul class="dates" role="list">
      ${dates.map((one) => html `<li>${item(kit, context, one, event.place)}</li>`)}
    </ul>`;
    const more = coming.slice(DATES);
    return html `<div class="text">
    ${coming.length ? html `<p>${capital(said.otherDates(coming.length))}</p>` : nothing}
    ${coming.length ? list(coming.slice(0, DATES)) : nothing}
    ${more.length
        ? html `<details>
            <summary>${said.nextDates(more.length)}</summary>
            ${list(more)}
          </details>`
        : nothing}
    ${past ? html `<p class="small">${said.pastDates(past)}</p>` : nothing}
  </div>`;
}
function item(kit, context, date, usual) {
    const elsewhere = isElsewhere(date.place, usual) ? placeNames(context.feed, date.place) : [];
    return dateItem(kit, context, date, elsewhere.map((name) => kit.said(context, date.event ?? {}, name)));
}
