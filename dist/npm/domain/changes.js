import { rangesOn } from './hours.js';
import { PlainDate } from './plain-date.js';
/** How far ahead people plan, in days. */
const AHEAD = 60;
/** Those of today and of the 60 days after, by date. */
export function changes(hours, today, feed) {
    return [...exceptions(hours, today, feed), ...holidays(hours, today, feed)].sort((a, b) => a.from.compare(b.from));
}
function exceptions({ exceptions = [] }, today, feed) {
    return exceptions.flatMap((exception) => {
        const from = PlainDate.parse(exception.from);
        const to = PlainDate.parse(exception.to);
        if (!from || !to || to.isBefore(from) || to.isBefore(today) || today.daysUntil(from) > AHEAD)
            return [];
        const { ranges, check } = rangesOn({ exceptions: [exception], publicHolidays: 'open' }, from, feed);
        const { week } = exception.ranges ? {} : exception;
        return [{ from, to, label: exception.reason, ranges: check ? undefined : ranges, ...(week ? { week } : {}) }];
    });
}
/** Holidays on which it is closed though the weekday is not, or of which nobody said what they are. */
function holidays(hours, today, feed) {
    return (feed.publicHolidays ?? []).flatMap(({ date }) => {
        const day = PlainDate.parse(date);
        const ahead = day ? today.daysUntil(day) : -1;
        if (!day || ahead < 0 || ahead > AHEAD)
            return [];
        const { ranges, reason, label, check } = rangesOn(hours, day, feed);
        if (reason !== 'public-holiday')
            return [];
        const usual = rangesOn({ ...hours, publicHolidays: 'open' }, day, feed).ranges;
        if (!usual.length)
            return [];
        return [{ from: day, to: day, label, ranges: check ? undefined : ranges, holiday: true }];
    });
}
