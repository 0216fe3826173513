/** Whether a service is open, in words and a shape. */
import { html } from 'lit';
import { wallTime } from '../domain/zone.js';
import { day, time } from '../text/format.js';
/** « à 14 h », « demain à 8 h 30 », « lundi à 9 h », « le mardi 8 décembre à 9 h ». */
function moment(context, instant) {
    const { words, feed, today } = context;
    const { date, minutes } = wallTime(instant, feed.timeZone);
    const clock = time(words, minutes);
    const days = today.daysUntil(date);
    if (days === 0)
        return words.opening.today(clock);
    if (days === 1)
        return words.opening.tomorrow(clock);
    return words.opening.on(day(words, date, days < 7 ? 'weekdayName' : 'weekday'), clock);
}
/** The state in words: the same for every place that shows it. */
function openingText(context, state) {
    const { opening } = context.words;
    switch (state.kind) {
        case 'open':
            if (state.always)
                return opening.always;
            if (state.until === undefined)
                return opening.open;
            return opening.openUntil(time(context.words, wallTime(state.until, context.feed.timeZone).minutes || 1440));
        case 'closed':
            if (state.reason === 'permanent')
                return opening.permanent;
            if (state.reason === 'temporary')
                return opening.temporary;
            if (state.reason === 'public-holiday')
                return opening.because(opening.holiday(state.label ?? ''));
            if (state.reason === 'exception' && state.label)
                return opening.because(state.label);
            return state.opensAt === undefined ? opening.closed : opening.opens(moment(context, state.opensAt));
        case 'appointment':
            return opening.appointment;
        case 'unknown':
            return opening.unknown;
        case 'check':
            return state.holiday ? opening.checkHoliday(state.holiday) : opening.check;
    }
}
const SHAPES = {
    open: '●',
    closed: '○',
    appointment: '◐',
    unknown: '–',
    check: '–',
};
export function openingBadge(context, state) {
    return html `<p class="badge" part="opening">
    <span class="shape" aria-hidden="true">${SHAPES[state.kind]}</span><span>${openingText(context, state)}</span>
  </p>`;
}
