/** How far a record can be trusted, and whom to tell where it is wrong. */
import { PlainDate } from '../../domain/plain-date.js';
import { ago } from '../../text/format.js';
import { reportLetter } from '../kit/offer.js';
/** Months after which nobody should set out without a call. */
const FRESH = 6;
const verifiedDay = ({ verified }) => verified === undefined ? undefined : PlainDate.parse(verified);
/** Said before the hours, which are what has changed most often. */
export function outdated({ html, nothing }, { words, today }, service) {
    const day = verifiedDay(service);
    return day?.addMonths(FRESH).isBefore(today) ? html `<p class="note">${words.outdated}</p>` : nothing;
}
export function trust(kit, context, service) {
    const { html, nothing } = kit;
    const { words, today } = context;
    const day = verifiedDay(service);
    const letter = reportLetter(context.feed, words, service, location.href);
    return html `<p class="small">
    ${day
        ? html `${words.checked} <time datetime=${day.toString()}>${ago(words, day, today)}</time>.`
        : words.neverChecked}
    ${letter ? html `<a href=${letter}>${words.report}</a>` : nothing}
  </p>`;
}
