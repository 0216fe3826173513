import { PlainDate } from './plain-date.js';
/**
 * From today on: what is over of a week or a month is not asked for. The holidays are those under way, else the next.
 * @param firstWeekday ISO number of the day that a week starts with
 */
export function rangesFrom({ schoolHolidays = [] }, today, firstWeekday) {
    const saturday = today.addDays(Math.max(0, 6 - today.weekday));
    const lastOfWeek = today.addDays(6 - ((today.weekday - firstWeekday + 7) % 7));
    const [holidays] = schoolHolidays
        .flatMap(({ name, from, to }) => {
        const [first, last] = [PlainDate.parse(from), PlainDate.parse(to)];
        return first && last && !last.isBefore(today) && !last.isBefore(first) ? [{ title: name, first, last }] : [];
    })
        .sort((a, b) => a.first.compare(b.first));
    return [
        { name: 'today', from: today, to: today },
        { name: 'weekend', from: saturday, to: saturday.addDays(saturday.weekday === 6 ? 1 : 0) },
        { name: 'week', from: today, to: lastOfWeek },
        { name: 'month', from: today, to: today.firstOfMonth().addMonths(1).addDays(-1) },
        ...(holidays
            ? [
                {
                    name: 'holidays',
                    title: holidays.title,
                    from: holidays.first.isBefore(today) ? today : holidays.first,
                    to: holidays.last,
                },
            ]
            : []),
    ];
}
export function monthOf(day) {
    const from = day.firstOfMonth();
    return { from, to: from.addMonths(1).addDays(-1), now: undefined };
}
/** A range, or all that comes from a day on. What is over today is left out, minute by minute. */
export function daysFrom(day, range, { today, now }) {
    const { from, to } = range ?? { from: day, to: undefined };
    return { from, to, now: from.equals(today) ? now - (now % 60_000) : undefined };
}
