/** Dates as exact as their author knows them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import { PlainDate } from './plain-date.js';
/** The first day that a loose date may mean; undefined where it is none. */
export function firstDayOf(text) {
    const rest = text.length === 4 ? '-01-01' : text.length === 7 ? '-01' : '';
    return PlainDate.parse(text + rest);
}
/** The last day that a loose date may mean: what is due in `2026-03` is late from 1 April. */
export function lastDayOf(text) {
    const first = firstDayOf(text);
    if (text.length === 10)
        return first;
    return first?.addMonths(text.length === 4 ? 12 : 1).addDays(-1);
}
