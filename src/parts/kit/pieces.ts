/** Small pieces that parts draw with the kit: lists, links that leave, days and spans of time. */
import type { Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { wallTime } from '../../domain/zone.js';
import { day, time } from '../../text/format.js';
import type { Kit, RecordContext } from './kit.js';

/** A list with bullets; nothing for no items. */
export function list({ html, nothing }: Kit, items: readonly unknown[]): unknown {
  if (!items.length) return nothing;
  return html`<ul class="bullets">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** A text whose spans, such as « 9 h – 12 h », stand on one line: one may break after a dash, whatever space follows. */
export const unbroken = ({ html }: Kit, text: string): unknown =>
  text.split(/([^ ]*–[^ ]*)/).map((piece, i) => (i % 2 ? html`<span class="nowrap">${piece}</span>` : piece));

/** A link to another site in a window of its own, which it says; the other site learns of no page of ours. */
export function outLink({ html }: Kit, url: string, text: string, newWindow: string): unknown {
  return html`<a href=${url} target="_blank" rel="noreferrer noopener">${text} (${newWindow})</a>`;
}

/** A text as a part of an address; half of a character would throw. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** « mardi 8 décembre », with its year where that is neither this one nor near. */
export function dayText({ words, today, timeless }: RecordContext, date: PlainDate): string {
  const near = Math.abs(today.daysUntil(date)) < 183 || date.year === today.year;
  return day(words, date, near && !timeless ? 'weekday' : 'full');
}

/** « mardi 8 décembre, 14 h – 17 h », « du samedi 5 au dimanche 6 décembre ». */
export function spanText(
  context: RecordContext,
  { allDay, firstDay, lastDay, start, end }: Pick<Occurrence, 'allDay' | 'firstDay' | 'lastDay' | 'start' | 'end'>,
): string {
  const { words } = context;
  const [first, last] = [dayText(context, firstDay), dayText(context, lastDay)];
  if (allDay) return firstDay.equals(lastDay) ? first : words.from(first, last);
  const from = clock(context, start);
  // Midnight at the end of a day is 24 h there, not 0 h.
  const to = clock(context, end, 1440);
  return end - start > 86_400_000
    ? words.from(`${first}, ${from}`, `${last}, ${to}`)
    : `${first}, ${words.between(from, to)}`;
}

const clock = ({ words, feed }: RecordContext, instant: number, midnight = 0): string =>
  time(words, wallTime(instant, feed.timeZone).minutes || midnight);
