import { firstDayOf, lastDayOf } from './loose-date.js';
/** The deadline that holds, and the first one where that was another; those that are no dates do not count. */
export function deadlinesOf(end, history = []) {
    const set = history.map((entry) => entry.end).filter(firstDayOf);
    const deadline = end && firstDayOf(end) ? end : set[set.length - 1];
    const first = set[0];
    return {
        ...(deadline ? { deadline } : {}),
        ...(first && first !== deadline ? { firstDeadline: first } : {}),
    };
}
/** Days since a deadline was over; undefined where it is not. */
export function daysPast(deadline, today) {
    const days = deadline && lastDayOf(deadline)?.daysUntil(today);
    return days && days > 0 ? days : undefined;
}
/** Every deadline in the order in which they were set, the one that holds last; empty where none was ever moved. */
export function movedDeadlines(end, history = []) {
    const all = end === undefined ? history : [...history, { end }];
    const moved = all.filter((one, i) => firstDayOf(one.end) && one.end !== all[i - 1]?.end);
    return moved.length > 1 ? moved : [];
}
