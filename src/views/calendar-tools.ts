/** What stands over a month or a list: which one it is, the ways to another, and the spans that people ask for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDate } from '../domain/plain-date.js';
import type { Range } from '../domain/ranges.js';
import { capital, day } from '../text/format.js';
import type { EventWords } from '../text/words.js';
import { selectField } from '../ui/fields.js';
import { heading } from '../ui/heading.js';
import type { ViewContext } from './context.js';

export interface CalendarTools {
  readonly active: PlainDate;
  readonly isList: boolean;
  /** Name of the span that is shown; empty for all that comes. */
  readonly range: string;
  readonly ranges: readonly Range[];
  /** Without a day: to today. */
  readonly go: (date: PlainDate | undefined) => void;
  readonly show: (list: boolean) => void;
  readonly pick: (range: string) => void;
}

export function calendarTools(context: ViewContext<EventWords>, tools: CalendarTools): TemplateResult {
  const { words, level } = context;
  const { active, isList, ranges } = tools;
  const month = active.firstOfMonth();
  const button = (label: string, click: () => void, pressed?: boolean): TemplateResult =>
    html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${click}>${label}</button>`;
  const go = (label: string, date?: PlainDate): TemplateResult =>
    button(label, () => {
      tools.go(date);
    });
  const show = (label: string, list: boolean): TemplateResult =>
    button(
      label,
      () => {
        tools.show(list);
      },
      isList === list,
    );
  const title = capital(day(words, month, 'month'));
  const spans = [
    { value: '', text: isList ? words.anyTime : title },
    ...ranges.map((range) => ({ value: range.name, text: range.title ?? words.ranges[range.name] })),
  ];
  return html`<div class="row tools">
    ${heading(level, title, 'title')}
    <div class="row">
      ${go(words.previousMonth, month.addMonths(-1))} ${go(words.today)} ${go(words.nextMonth, month.addMonths(1))}
    </div>
    <div class="row" role="group" aria-label=${words.view}>${show(words.month, false)} ${show(words.list, true)}</div>
    ${selectField(words.whenOfEvents, tools.range, spans, tools.pick)}
  </div>`;
}

/** What was found, in a few words: of a month, from a day on, or of a span of days that has its name beside it. */
export function foundText(
  { words }: ViewContext<EventWords>,
  { found: { length }, close }: { readonly found: readonly unknown[]; readonly close: boolean },
  period: 'month' | 'from' | 'range',
  active: PlainDate,
): string {
  if (close) return words.closestEvents(length);
  if (period === 'month') return words.eventsIn(length, day(words, active, 'month'));
  return period === 'from' ? words.eventsFrom(length, day(words, active, 'date')) : words.events(length);
}
