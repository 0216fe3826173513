import { publicHolidayOn } from '../domain/calendar.js';
import { capital, day } from '../text/format.js';
/** « mardi 8 décembre », with its year where that is not the present one. */
export function dayText({ words, today }, date) {
    return day(words, date, date.year === today.year ? 'weekday' : 'full');
}
/** « Aujourd’hui, mardi 24 novembre », « Ce week-end, samedi 28 novembre », « Vendredi 25 décembre (Noël) ». */
export function dayTitle(context, date) {
    const { words, today, feed } = context;
    const days = today.daysUntil(date);
    const weekend = days > 1 && date.weekday > 5 && days <= 7 - today.weekday ? words.thisWeekend : undefined;
    const name = days === 0 ? words.today : days === 1 ? words.tomorrow : weekend;
    const text = dayText(context, date);
    const holiday = publicHolidayOn(feed, date);
    return (name ? `${name}, ${text}` : capital(text)) + (holiday ? ` (${holiday})` : '');
}
