import { wallTime } from '../../domain/zone.js';
import { day, time } from '../../text/format.js';
/** A list with bullets; nothing for no items. */
export function list({ html, nothing }, items) {
    if (!items.length)
        return nothing;
    return html `<ul class="bullets">
    ${items.map((item) => html `<li>${item}</li>`)}
  </ul>`;
}
/** A text whose spans, such as « 9 h – 12 h », stand on one line: one may break after a dash, whatever space follows. */
export const unbroken = ({ html }, text) => text.split(/([^ ]*–[^ ]*)/).map((piece, i) => (i % 2 ? html `<span class="nowrap">${piece}</span>` : piece));
/** A link to another site in a window of its own, which it says; the other site learns of no page of ours. */
export function outLink({ html }, url, text, newWindow) {
    return html `<a href=${url} target="_blank" rel="noreferrer noopener">${text} (${newWindow})</a>`;
}
/** A text as a part of an address; half of a character would throw. */
export const encoded = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
/** « mardi 8 décembre », with its year where that is neither this one nor near. */
export function dayText({ words, today, timeless }, date) {
    const near = Math.abs(today.daysUntil(date)) < 183 || date.year === today.year;
    return day(words, date, near && !timeless ? 'weekday' : 'full');
}
/** « mardi 8 décembre, 14 h – 17 h », « du samedi 5 au dimanche 6 décembre ». */
export function spanText(context, { allDay, firstDay, lastDay, start, end }) {
    const { words } = context;
    const [first, last] = [dayText(context, firstDay), dayText(context, lastDay)];
    if (allDay)
        return firstDay.equals(lastDay) ? first : words.from(first, last);
    const from = clock(context, start);
    // Midnight at the end of a day is 24 h there, not 0 h.
    const to = clock(context, end, 1440);
    return end - start > 86_400_000
        ? words.from(`${first}, ${from}`, `${last}, ${to}`)
        : `${first}, ${words.between(from, to)}`;
}
const clock = ({ words, feed }, instant, midnight = 0) => time(words, wallTime(instant, feed.timeZone).minutes || midnight);
