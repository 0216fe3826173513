/** When a service is open: the week as a table, today in words; then what will be otherwise in the coming weeks. */
import { changes } from '../../domain/changes.js';
import { rangesOn } from '../../domain/hours.js';
import { PlainDate } from '../../domain/plain-date.js';
import { capital, day, time } from '../../text/format.js';
import { list, unbroken } from '../kit/pieces.js';
/** Any Monday, to name the days by. */
const MONDAY = PlainDate.of(2024, 1, 1);
const WEEK = [0, 1, 2, 3, 4, 5, 6].map((days) => MONDAY.addDays(days));
const NO_HOLIDAYS = { timeZone: 'UTC' };
/** What a week says of a weekday, holidays and exceptions apart. */
const usual = (week, { weekday }) => rangesOn({ week }, MONDAY.addDays(weekday - 1), NO_HOLIDAYS).ranges;
/** Everything that a set of hours says; nothing where it says nothing. */
export function hoursText(kit, context, hours, caption) {
    const { html, nothing, paragraphs } = kit;
    const { words } = context;
    const { week, publicHolidays, note } = hours;
    const coming = changes(hours, context.today, context.feed);
    if (!week && !coming.length && !publicHolidays && !note?.trim())
        return nothing;
    const lines = coming.filter((change) => !change.week);
    return html `<div class="text">
    ${week ? weekText(kit, context, hours, week, caption) : nothing}
    ${coming.map((change) => (change.week ? season(kit, context, change, change.week, caption) : nothing))}
    ${lines.length
        ? html `<p class="label">${words.changes}</p>
            ${list(kit, lines.map((change) => changeText(kit, context, change)))}`
        : nothing}
    ${publicHolidays ? html `<p>${publicHolidays === 'closed' ? words.holidaysClosed : words.holidaysOpen}</p>` : nothing}
    ${paragraphs(context, {}, note)}
  </div>`;
}
/** The week in a table; in a few words where it never closes. */
function weekText(kit, context, hours, week, caption) {
    const { html } = kit;
    const { words, today, feed } = context;
    if (WEEK.every((date) => isRoundTheClock(usual(week, date))))
        return html `<p>${words.everyDay}</p>`;
    if (context.timeless)
        return weekTable(kit, words, week, caption, WEEK);
    const usually = rangesText(words, usual(week, today));
    const now = rangesOn(hours, today, feed);
    const actual = now.check ? words.hoursToCheck : rangesText(words, now.ranges);
    return weekTable(kit, words, week, caption, WEEK, {
        weekday: today.weekday,
        text: actual === usually
            ? unbroken(kit, actual)
            : html `${unbroken(kit, actual)}${why(kit, context, now.label)}<br />
            <span class="small">${words.usually(usually)}</span>`,
    });
}
function season(kit, context, change, week, caption) {
    const when = period(context, change);
    return kit.html `<p class="label">${when}${why(kit, context, change.label)}</p>
    ${weekTable(kit, context.words, week, `${caption}, ${when}`, daysOf(change))}`;
}
/** The weekdays that a season has: all, unless it is shorter than a week. */
const daysOf = ({ from, to }) => WEEK.filter(({ weekday }) => (weekday - from.weekday + 7) % 7 <= from.daysUntil(to));
function weekTable(kit, words, week, caption, days, today) {
    const { html } = kit;
    const row = (date) => {
        const name = capital(day(words, date, 'weekdayName'));
        return date.weekday === today?.weekday
            ? html `<tr class="today">
          <th scope="row">${name} <span class="small nowrap">(${words.thisDay})</span></th>
          <td>${today.text}</td>
        </tr>`
            : html `<tr>
          <th scope="row">${name}</th>
          <td>${unbroken(kit, rangesText(words, usual(week, date)))}</td>
        </tr>`;
    };
    return html `<table>
    <caption class="hidden">
      ${caption}
    </caption>
    <tbody>
      ${days.map(row)}
    </tbody>
  </table>`;
}
const isRoundTheClock = (ranges) => ranges.length === 1 && ranges.every(([start, end]) => start === 0 && end === 1440);
function rangesText(words, ranges) {
    if (isRoundTheClock(ranges))
        return words.aroundTheClock;
    return (ranges.map(([start, end]) => words.between(time(words, start), time(words, end))).join(', ') || words.closedDay);
}
/** « Du 24 décembre au 2 janvier : fermé (congés) », « Vendredi 25 décembre (Noël) : fermé ». */
function changeText(kit, context, change) {
    const { words } = context;
    const what = change.ranges ? rangesText(words, change.ranges) : words.hoursToCheck;
    const reason = why(kit, context, change.label);
    const when = period(context, change);
    return change.holiday
        ? kit.html `${when}${reason}${words.colon} ${unbroken(kit, what)}`
        : kit.html `${when}${words.colon} ${unbroken(kit, what)}${reason}`;
}
const why = ({ html, nothing, said }, context, label) => label ? html ` (${said(context, {}, label)})` : nothing;
/** « Du 24 décembre au 2 janvier », « Du 21 au 24 décembre », « Jusqu’au 2 janvier » where it has begun, « Vendredi 25 décembre ». */
function period({ words, today }, { from, to }) {
    if (from.equals(to))
        return capital(day(words, from, 'weekday'));
    const last = nearDay(words, to, today);
    if (from.isBefore(today))
        return capital(words.upTo(last));
    const oneMonth = from.month === to.month && from.daysUntil(to) < 31 && from.day > 1;
    return capital(words.from(oneMonth ? String(from.day) : nearDay(words, from, today), last));
}
/** « 24 décembre », with its year where another than the next one might be meant. */
function nearDay(words, date, today) {
    return day(words, date, today.daysUntil(date) > 300 ? 'date' : 'dayMonth');
}
