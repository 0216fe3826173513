/** A month as a table of days; each day is one button that tells its date and its events. */
import { html, nothing } from 'lit';
import { monthGrid, publicHolidayOn, schoolHolidayOn } from '../domain/calendar.js';
import { day } from '../text/format.js';
import { gridMove } from '../ui/grid-keys.js';
import { dayText } from './days.js';
import { startText, statusText } from './occurrence.js';
import { said } from './text.js';
/** Lines that each cell has for what is on that day; a day with less to say gives each thing more of them. */
const LINES = 4;
export function monthTable(context, options) {
    const { words } = context;
    const weeks = monthGrid(options.month, words.firstWeekday);
    return html `<table
    class="month"
    part="month"
    @keydown=${(event) => {
        const date = dayByKey(event, options.active, words.firstWeekday);
        if (date)
            options.walk(date);
    }}
  >
    <caption class="hidden">
      ${day(words, options.month, 'month')}
    </caption>
    <thead>
      <tr>
        ${weeks[0]?.map((date) => html `<th scope="col">
              <span class="hidden">${day(words, date, 'weekdayName')}</span
              ><span aria-hidden="true">${day(words, date, 'weekdayShort')}</span>
            </th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map((week) => html `<tr>
            ${week.map((date) => dayCell(context, options, date))}
          </tr>`)}
    </tbody>
  </table>`;
}
/** The day that a key leads to, which is then not the page's to scroll by. */
function dayByKey(event, active, firstWeekday) {
    const table = event.currentTarget;
    const move = gridMove(event, getComputedStyle(table).direction === 'rtl');
    if (!move)
        return undefined;
    event.preventDefault();
    if ('days' in move)
        return active.addDays(move.days);
    if ('months' in move)
        return active.addMonths(move.months);
    const intoWeek = (active.weekday - firstWeekday + 7) % 7;
    return active.addDays(move.weekEnd === 'first' ? -intoWeek : 6 - intoWeek);
}
function dayCell(context, options, date) {
    const { words, today, feed } = context;
    const found = options.on(date);
    const holiday = publicHolidayOn(feed, date);
    const holidays = schoolHolidayOn(feed, date);
    // Their name stands once in each week, on its first day of them.
    const begins = date.weekday === words.firstWeekday || schoolHolidayOn(feed, date.addDays(-1)) !== holidays;
    const isToday = date.equals(today);
    const other = date.month !== options.month.month;
    const names = [holiday, begins && holidays].filter(Boolean);
    const room = LINES - names.length;
    // « 3 de plus » takes a line, as each name of the day does.
    const fit = found.length <= room ? found.length : room - 1;
    const lines = found.length > fit ? 1 : Math.floor(room / (fit || 1));
    const classes = [
        'day',
        `of-${lines}`,
        other && 'other',
        date.weekday > 5 && 'weekend',
        isToday && 'today',
        holidays && 'holidays',
    ];
    const told = [
        day(words, date, 'full'),
        isToday && words.today,
        holiday,
        holidays,
        other && words.otherMonth,
        words.events(found.length),
    ].filter(Boolean);
    return html `<td class=${classes.filter(Boolean).join(' ')}>
    <button
      type="button"
      data-day=${date.toString()}
      tabindex=${date.equals(options.active) ? 0 : -1}
      aria-current=${isToday ? 'date' : nothing}
      aria-pressed=${options.open?.equals(date) ? 'true' : 'false'}
      @click=${() => {
        options.select(date);
    }}
    >
      <span class="number" aria-hidden="true">${date.day}</span>
      <span class="hidden">${told.join(', ')}</span>
      ${names.map((name) => html `<span class="chip small" aria-hidden="true">${name}</span>`)}
      ${found.slice(0, fit).map((occurrence) => chip(context, occurrence, date))}
      ${found.length > fit ? html `<span class="chip rest">${words.more(found.length - fit)}</span>` : nothing}
    </button>
  </td>`;
}
/** One thing on one of its days: on the first its time and until when it lasts, then that it goes on. */
function chip(context, occurrence, date) {
    const { words } = context;
    const { firstDay, lastDay } = occurrence;
    const came = firstDay.isBefore(date);
    const goesOn = lastDay.isAfter(date);
    const status = statusText(context, occurrence);
    const start = startText(context, occurrence, date);
    const record = occurrence.event ?? occurrence.service ?? {};
    const length = came ? ` (${words.continued})` : goesOn ? `, ${words.lasts(dayText(context, lastDay))}` : '';
    const classes = ['chip', occurrence.status, came && 'came', goesOn && 'goes-on'].filter(Boolean).join(' ');
    return html `<span class=${classes}
    ><span class="pause">; </span
    >${status ? html `<b>${status}${words.colon}</b> ` : nothing}${start ? html `<b>${start}</b> ` : nothing}${occurrence.service ? `${words.visit}${words.colon} ` : nothing}${said(context, record, occurrence.title)}${length}</span
  >`;
}
