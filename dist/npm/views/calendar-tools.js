/** What stands over a month or a list: which one it is, the ways to another, and the spans that people ask for. */
import { html, nothing } from 'lit';
import { capital, day } from '../text/format.js';
import { selectField } from '../ui/fields.js';
import { heading } from '../ui/heading.js';
export function calendarTools(context, tools) {
    const { words, level } = context;
    const { active, isList, ranges } = tools;
    const month = active.firstOfMonth();
    const button = (label, click, pressed) => html `<button type="button" aria-pressed=${pressed ?? nothing} @click=${click}>${label}</button>`;
    const go = (label, date) => button(label, () => {
        tools.go(date);
    });
    const show = (label, list) => button(label, () => {
        tools.show(list);
    }, isList === list);
    const title = capital(day(words, month, 'month'));
    const spans = [
        { value: '', text: isList ? words.anyTime : title },
        ...ranges.map((range) => ({ value: range.name, text: range.title ?? words.ranges[range.name] })),
    ];
    return html `<div class="row tools">
    ${heading(level, title, 'title')}
    <div class="row">
      ${go(words.previousMonth, month.addMonths(-1))} ${go(words.today)} ${go(words.nextMonth, month.addMonths(1))}
    </div>
    <div class="row" role="group" aria-label=${words.view}>${show(words.month, false)} ${show(words.list, true)}</div>
    ${selectField(words.whenOfEvents, tools.range, spans, tools.pick)}
  </div>`;
}
/** What was found, in a few words: of a month, from a day on, or of a span of days that has its name beside it. */
export function foundText({ words }, { found: { length }, close }, period, active) {
    if (close)
        return words.closestEvents(length);
    if (period === 'month')
        return words.eventsIn(length, day(words, active, 'month'));
    return period === 'from' ? words.eventsFrom(length, day(words, active, 'date')) : words.events(length);
}
