import { publicHolidayOn } from '../domain/calendar.js';
import { capital, day } from '../text/format.js';
/** « mardi 8 décembre », with its year where that is not the present one. */
export function dayText({ words, today }, date) {
    return day(words, date, date.year === today.year ? 'weekday' : 'full');
}
/** « Aujourd’hui, mardi 24 novembre », « Vendredi 25 décembre (Noël) ». */
export function dayTitle(context, date) {
    const { words, today, feed } = context;
    const days = today.daysUntil(date);
    const name = days === 0 ? words.today : days === 1 ? words.tomorrow : undefined;
    const text = dayText(context, date);
    const holiday = publicHolidayOn(feed, date);
    return (name ? `${name}, ${text}` : capital(text)) + (holiday ? ` (${holiday})` : '');
}
