/** Whether a service is open, in words and a shape. */
import { html } from 'lit';
import { wallTime } from '../domain/zone.js';
import { day, time } from '../text/format.js';
import { said, spliced } from './text.js';
import { visitPlace } from './visit.js';
const MINUTE = 60_000;
/** Minutes within which a change is said to be near. */
const SOON = 30;
/** Hours within which a time of the clock needs no day: « jusqu’à 2 h » is tonight. */
const TONIGHT = 12;
/** An instant said for a person who stands there now; both the minutes left and the time are said where it is near. */
function moment({ words, feed, today, now }, instant, isEnd = false) {
    const { opening } = words;
    const clock = time(words, wallTime(instant, feed.timeZone).minutes || (isEnd ? 1440 : 0));
    const left = Math.ceil((instant - now) / MINUTE);
    if (left <= SOON)
        return opening.soon(left, clock);
    // The day of an end at midnight is the one that is over then.
    const { date } = wallTime(isEnd ? instant - 1 : instant, feed.timeZone);
    const days = today.daysUntil(date);
    if (isEnd && (!days || left <= TONIGHT * 60))
        return clock;
    if (!days)
        return opening.today(clock);
    if (days === 1)
        return opening.tomorrow(clock);
    return opening.on(day(words, date, days < 7 ? 'weekdayName' : 'weekday'), clock);
}
/** The feed's own words within ours. */
const quote = (text = '') => text && `\0${text}\0`;
function closedText({ opening, colon }, { reason, label }) {
    if (reason === 'public-holiday')
        return opening.holiday(quote(label));
    if (reason === 'exception' && label)
        return `${opening.exception}${colon} ${quote(label.replace(/\.$/, ''))}`;
    return opening[reason ?? 'closed'];
}
function openingAgain(context, service, { opensAt, opensVisit }, told) {
    const { opening } = context.words;
    if (opensAt === undefined || (opensVisit && told.includes(opensVisit)))
        return [];
    const when = moment(context, opensAt);
    return opensVisit ? [opening.comes(when), quote(visitPlace(context, service, opensVisit))] : [opening.opens(when)];
}
/**
 * The state in words; between marks (`\0`) those of the feed, perhaps in another language than the page.
 * @param told - visits of which all is said beside it.
 */
export function openingText(context, service, state, told = []) {
    const { opening } = context.words;
    const list = (items) => items.filter(Boolean).join(', ');
    switch (state.kind) {
        case 'open': {
            const { until, visit } = state;
            if (until === undefined)
                return opening.always;
            const when = moment(context, until, true);
            return list([
                until - context.now <= SOON * MINUTE ? opening.closes(when) : opening.until(when),
                visit ? quote(visitPlace(context, service, visit)) : '',
            ]);
        }
        case 'closed':
            return list([closedText(context.words, state), ...openingAgain(context, service, state, told)]);
        case 'check':
            return state.holiday ? opening.checkHoliday(quote(state.holiday)) : opening.check;
        default:
            return opening[state.kind];
    }
}
const SHAPES = {
    open: '●',
    closed: '○',
    appointment: '◐',
    unknown: '–',
    check: '–',
};
/** Never in a live region: it turns by itself. */
export function openingBadge(context, service, state, told) {
    return html `<p class="badge" part="opening">
    <span class="shape" aria-hidden="true">${SHAPES[state.kind]}</span
    ><span
      >${spliced(openingText(context, service, state, told).split('\0'), (piece) => said(context, service, piece))}</span
    >
  </p>`;
}
