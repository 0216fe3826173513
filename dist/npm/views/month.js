/** A month as a table of days; each day is one button that tells its date and its events. */
import { css, html, nothing } from 'lit';
import { monthGrid, publicHolidayOn, schoolHolidayOn } from '../domain/calendar.js';
import { day } from '../text/format.js';
import { startText, statusText } from './occurrence.js';
import { said } from './text.js';
/** More than fits in a cell: « 3 de plus ». */
const FIT = 3;
export function monthTable(context, options) {
    const { words } = context;
    const weeks = monthGrid(options.month, words.firstWeekday);
    return html `<table class="month" part="month" @keydown=${options.keydown}>
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
function dayCell(context, options, date) {
    const { words, today, feed } = context;
    const found = options.on(date);
    const holiday = publicHolidayOn(feed, date);
    const isToday = date.equals(today);
    const other = date.month !== options.month.month;
    const classes = [
        'day',
        other && 'other',
        date.weekday > 5 && 'weekend',
        isToday && 'today',
        schoolHolidayOn(feed, date) && 'holidays',
    ];
    const told = [
        day(words, date, 'full'),
        isToday && words.today,
        holiday,
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
      ${holiday ? html `<span class="chip small" aria-hidden="true">${holiday}</span>` : nothing}
      ${found.slice(0, FIT).map((occurrence) => chip(context, occurrence))}
      ${found.length > FIT ? html `<span class="chip rest">${words.more(found.length - FIT)}</span>` : nothing}
    </button>
  </td>`;
}
function chip(context, occurrence) {
    const status = statusText(context, occurrence);
    const start = startText(context, occurrence);
    const record = occurrence.event ?? occurrence.service ?? {};
    return html `<span class="hidden">;</span>
    <span class="chip ${occurrence.status}"
      >${status ? html `<b>${status}${context.words.colon}</b> ` : nothing}${start ? html `<b>${start}</b> ` : nothing}${said(context, record, occurrence.title)}</span
    >`;
}
export const monthStyles = css `
  .month {
    table-layout: fixed;
  }
  .month th {
    padding: 0.4em 0.25em;
    text-align: center;
    font-size: 0.875em;
  }
  .month td {
    padding: 0;
    border: 1px solid var(--_line);
    block-size: 1px;
  }
  .month button {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 6em;
    padding: 0.3em;
    border: 0;
    border-radius: 0;
    text-align: start;
    font-weight: 400;
  }
  .month button[aria-pressed='true'] {
    background: var(--_soft);
    color: inherit;
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .number {
    display: grid;
    place-items: center;
    min-inline-size: 1.8em;
    block-size: 1.8em;
    align-self: start;
    font-weight: 600;
  }
  .today .number {
    background: var(--_accent);
    color: var(--_on-accent);
    border-radius: 1em;
  }
  .weekend,
  .holidays {
    background: var(--_soft);
  }
  .other .number,
  .other .chip {
    font-weight: 400;
    font-style: italic;
  }
  .chip {
    font-size: 0.8em;
    line-height: 1.3;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .chip:not(.small, .rest) {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.35em;
  }
  .chip.cancelled,
  .chip.postponed {
    border-color: var(--_alert);
  }
  .narrow .month button {
    min-block-size: 3.25em;
    align-items: center;
  }
  .narrow .chip:not(.small, .rest) {
    inline-size: 0.5em;
    block-size: 0.5em;
    padding: 0;
    border: 0;
    border-radius: 1em;
    background: var(--_accent);
    text-indent: 100%;
    white-space: nowrap;
  }
  .narrow .chip:is(.small, .rest) {
    display: none;
  }
  .tools {
    justify-content: space-between;
    margin-block: 1em;
  }
  .tools > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
  }
  @media (forced-colors: active) {
    .today .number {
      border: 2px solid;
    }
    .month button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .month td {
      break-inside: avoid;
    }
    .month button {
      display: flex;
    }
  }
`;
