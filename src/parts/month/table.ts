/** A month as a table of days; each day is one button that tells its date and its events. */
import { monthGrid, publicHolidayOn, schoolHolidayOn } from '../../domain/calendar.js';
import type { Occurrence } from '../../domain/occurrences.js';
import { PlainDate } from '../../domain/plain-date.js';
import { concerns } from '../../domain/territory.js';
import { day } from '../../text/format.js';
import type { EventWords, monthRecord } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
import { gridMove } from './grid-keys.js';
import { inSightFirst } from './in-sight.js';

export type MonthContext = RecordContext<EventWords & typeof monthRecord>;

/** Lines that each cell has for what is on that day; a day with less to say gives each thing more of them. */
const LINES = 4;

interface TableOptions {
  /** Where the month that is shown stands. */
  readonly root: ParentNode;
  readonly month: PlainDate;
  /** The day that holds the table's one tab stop. */
  readonly active: PlainDate;
  /** The day that is opened below. */
  readonly open: PlainDate | undefined;
  readonly on: (date: PlainDate) => readonly Occurrence[];
  readonly select: (date: PlainDate) => void;
  /** By the keyboard: the day that the tab stop moves to. */
  readonly walk: (date: PlainDate) => void;
  /** What a list says as well. */
  readonly texts: MonthTexts;
}

export interface MonthTexts {
  /** « mardi 8 décembre ». */
  readonly dayText: (context: RecordContext<EventWords>, date: PlainDate) => string;
  /** When something begins on a day. */
  readonly startText: (context: RecordContext<EventWords>, occurrence: Occurrence, date: PlainDate) => string;
  /** What is not as planned. */
  readonly statusText: (context: RecordContext<EventWords>, occurrence: Occurrence) => string;
}

export function monthTable(kit: Kit, context: MonthContext, options: TableOptions): unknown {
  const { html } = kit;
  const { words } = context;
  const weeks = monthGrid(options.month, words.firstWeekday);
  inSightFirst(options.root, String(weeks[0]?.[0]));
  return html`<table
    class="month"
    part="month"
    @click=${({ target }: Event) => {
      const date = PlainDate.parse((target as Element).closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '');
      if (date) options.select(date);
    }}
    @keydown=${(event: KeyboardEvent) => {
      const date = dayByKey(event, options.active, words.firstWeekday);
      if (date) options.walk(date);
    }}
  >
    <caption class="hidden">
      ${day(words, options.month, 'month')}
    </caption>
    <thead>
      <tr>
        ${weeks[0]?.map((date) => {
          const name = day(words, date, 'weekdayName');
          return html`<th scope="col">
            <span class="hidden">${name}</span><span aria-hidden="true">${words.shortWeekday(name)}</span>
          </th>`;
        })}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${weekCells(kit, context, options, week)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The day that a key leads to, which is then not the page's to scroll by. */
function dayByKey(event: KeyboardEvent, active: PlainDate, firstWeekday: number): PlainDate | undefined {
  const table = event.currentTarget as HTMLElement;
  const move = gridMove(event, getComputedStyle(table).direction === 'rtl');
  if (!move) return undefined;
  event.preventDefault();
  if ('days' in move) return active.addDays(move.days);
  if ('months' in move) return active.addMonths(move.months);
  const intoWeek = (active.weekday - firstWeekday + 7) % 7;
  return active.addDays(move.weekEnd === 'first' ? -intoWeek : 6 - intoWeek);
}

/** The holidays’ name stands once in each week, on its first day of them. */
function weekCells(
  kit: Kit,
  context: MonthContext,
  options: TableOptions,
  week: readonly PlainDate[],
): readonly unknown[] {
  let told: string | undefined;
  return week.map((date) => {
    const holidays = schoolHolidayOn(context.feed, date);
    const begins = holidays !== told;
    told = holidays;
    return dayCell(kit, context, options, { date, holidays, begins });
  });
}

interface Day {
  readonly date: PlainDate;
  /** Name of the school holidays that it is in, and whether that stands on it. */
  readonly holidays: string | undefined;
  readonly begins: boolean;
}

/** A line of a cell: a name of the day, something on it, or how much more there is. */
interface Line {
  readonly look: string;
  readonly text: string;
  /** In front of a thing, in bold: what is not as planned, and the hour. */
  readonly lead?: string;
  /** Where it is not that of the page. */
  readonly lang?: string | undefined;
}

function dayCell(kit: Kit, context: MonthContext, options: TableOptions, shown: Day): unknown {
  const { html, nothing } = kit;
  const { words, today, feed } = context;
  const { date, holidays, begins } = shown;
  const found = options.on(date);
  const holiday = publicHolidayOn(feed, date);
  const isToday = date.equals(today);
  const other = date.month !== options.month.month;
  const names = [holiday, begins ? holidays : ''].flatMap((name) => name || []);
  const lang = feed.language === words.lang ? undefined : feed.language;
  const lines = linesOf(context, options.texts, found, date, LINES - names.length);
  const classes = [other && 'other', date.weekday > 5 && 'weekend', isToday && 'today', holidays && 'holidays'];
  const count = words.events(found.length);
  const told = [
    day(words, date, 'full'),
    isToday && words.today,
    !begins && holidays,
    other && words.otherMonth,
    // What is seen is said in one piece, so that it can be pressed by saying it.
    ...(lines.length ? [count, ...names] : [...names, count]),
  ];
  // Said as a whole: a text of its own beside each thing that is seen would cost as much as all that is seen.
  const name = [
    told.filter(Boolean).join(', '),
    ...lines.map(({ lead, text }) => (lead ? `${lead} ${text}` : text)),
  ].join(' ; ');
  return html`<td class=${classes.filter(Boolean).join(' ')}>
    <span class="number" aria-hidden="true">${date.day}</span>
    <button
      type="button"
      data-day=${date.toString()}
      tabindex=${date.equals(options.active) ? 0 : -1}
      aria-current=${isToday ? 'date' : nothing}
      aria-pressed=${options.open?.equals(date) ? 'true' : 'false'}
      aria-label=${name}
    >
      ${[...names.map((text): Line => ({ look: 'small', text, lang })), ...lines].map((one) => line(kit, one))}
    </button>
  </td>`;
}

/**
 * A space ends each line, so that what is seen is what is said. A line that tells no thing of the day is a piece of its own:
 * what takes the place of another has not moved.
 */
const line = ({ html, nothing }: Kit, { look, lead, text, lang }: Line): unknown =>
  lead === undefined
    ? html`<span class="chip ${look}" lang=${lang ?? nothing}>${text} </span>`
    : html`<span class="chip ${look}" lang=${lang ?? nothing}><b>${lead}</b> ${text} </span>`;

/**
 * What stands on a day, in so many lines; « 3 de plus » takes one. Visits come after the events, and often later: what
 * stands there keeps its place then, and only the last event has fewer lines.
 */
function linesOf(
  context: MonthContext,
  texts: MonthTexts,
  found: readonly Occurrence[],
  date: PlainDate,
  room: number,
): readonly Line[] {
  const events = found.filter(({ kind }) => kind === 'event').length;
  const each = Math.floor(room / (events || found.length)) || 1;
  const above = Math.max(0, events - 1) * each;
  // Each visit has a line, and what is left of the room is the last event's.
  const last = events ? Math.max(1, room - above - (found.length - events)) : each;
  const lines: Line[] = [];
  let left = room;
  for (const [i, one] of found.entries()) {
    const rest = found.length - i;
    const wanted = i + 1 === events ? last : one.kind === 'visit' && events ? 1 : each;
    if (rest > 1 ? left <= wanted : left < 1) {
      lines.push({ look: 'rest', text: context.words.more(rest) });
      break;
    }
    lines.push(chip(context, texts, one, date, Math.min(left, wanted)));
    left -= wanted;
  }
  return lines;
}

/** One thing on one of its days: on the first its time and until when it lasts, then that it goes on. */
function chip(
  context: MonthContext,
  { dayText, startText, statusText }: MonthTexts,
  occurrence: Occurrence,
  date: PlainDate,
  lines: number,
): Line {
  const { words, feed, commune } = context;
  const { firstDay, lastDay, service, status } = occurrence;
  const far = commune && !concerns(occurrence, commune);
  const came = firstDay.isBefore(date);
  const goesOn = lastDay.isAfter(date);
  const change = statusText(context, occurrence);
  const length = came ? ` (${words.continued})` : goesOn ? `, ${words.lasts(dayText(context, lastDay))}` : '';
  const lang = (occurrence.event ?? service)?.lang ?? feed.language;
  return {
    look: ['of-' + String(lines), status, far && 'far', came && 'came', goesOn && 'goes-on'].filter(Boolean).join(' '),
    lead: [change && `${change}${words.colon}`, startText(context, occurrence, date)].filter(Boolean).join(' '),
    text: `${service ? `${words.visit}${words.colon} ` : ''}${occurrence.title}${length}`,
    lang: lang === words.lang ? undefined : lang,
  };
}
