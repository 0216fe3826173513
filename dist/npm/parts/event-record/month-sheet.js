/** A month as a table on A4 laid on its side, to be hung up: every event of every day, however many there are. */
import { monthGrid, publicHolidayOn, schoolHolidayOn } from '../../domain/calendar.js';
import { communeOf } from '../../domain/communes.js';
import { occurrencesByDay } from '../../domain/occurrences.js';
import { wallTime } from '../../domain/zone.js';
import { day, time } from '../../text/format.js';
/** A week stays on one page where it fits, and goes on on the next where it does not. */
export const monthCss = `
@page { size: A4 landscape; margin: 10mm 10mm 14mm; }
body { font-size: 8pt; line-height: 1.25; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; margin-block-end: 3mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 1mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td { block-size: 21mm; }
td > b { font-size: 10pt; }
td ul { display: grid; gap: 1mm; margin-block-start: 0.5mm; }
.outside { border-color: #999; }
@media screen { body { width: 277mm; } }
`;
export function monthOnPaper(kit, context, month, dates) {
    const { html } = kit;
    const { words } = context;
    const weeks = monthGrid(month, words.firstWeekday);
    const first = month.firstOfMonth();
    const byDay = occurrencesByDay(dates, first, first.addDays(month.daysInMonth - 1));
    return html `<table>
    <thead>
      <tr>
        ${weeks[0]?.map((date) => html `<th scope="col">${day(words, date, 'weekdayName')}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map((week) => html `<tr>
            ${week.map((date) => date.month === month.month
        ? cell(kit, context, date, byDay.get(date.toString()) ?? [])
        : html `<td class="outside"></td>`)}
          </tr>`)}
    </tbody>
  </table>`;
}
function cell({ html, nothing }, context, date, found) {
    const { feed } = context;
    const names = [publicHolidayOn(feed, date), schoolHolidayOn(feed, date)].filter(Boolean).join(', ');
    return html `<td>
    <b>${date.day}</b> ${names}
    ${found.length
        ? html `<ul>
            ${found.map((one) => html `<li lang=${(one.event ?? one.service)?.lang ?? feed.language}>${line(context, one, date)}</li>`)}
          </ul>`
        : nothing}
  </td>`;
}
/** « Annulé : 9 h 30 Café des parents (Sens) », « Forum (suite) ». */
function line({ feed, words }, one, date) {
    const { allDay, firstDay, start, status, place, service, title } = one;
    const came = firstDay.isBefore(date);
    const state = words.eventStatus[status];
    const town = status === 'moved-online' ? undefined : (place?.city ?? (place && communeOf(feed, place.commune)?.name));
    return [
        state && `${state}${words.colon}`,
        allDay || came ? '' : time(words, wallTime(start, feed.timeZone).minutes),
        service ? `${words.visit}${words.colon} ${title}` : title,
        came ? `(${words.continued})` : town && `(${town})`,
    ]
        .filter(Boolean)
        .join(' ');
}
