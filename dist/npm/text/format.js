/**
 * Writes a day: `full` « mardi 1er décembre 2026 », `weekday` without the year, `date` without the weekday… By the words'
 * own names: a browser's formats, seven of them, take a slow phone a fifth of a second to make.
 */
export function day(words, date, style) {
    // A calendar day is the same everywhere: UTC on both sides keeps the visitor's zone out.
    const utc = new Date(date.toUTC());
    const month = words.monthNames[utc.getUTCMonth()];
    const weekdayName = words.weekdayNames[utc.getUTCDay()];
    const dayMonth = words.dayMonth(utc.getUTCDate(), month);
    const weekday = `${weekdayName} ${dayMonth}`;
    const year = ` ${utc.getUTCFullYear()}`;
    return {
        full: weekday + year,
        weekday,
        date: dayMonth + year,
        dayMonth,
        month: month + year,
        weekdayName,
    }[style];
}
/** Writes a time given in minutes after midnight: « 9 h 30 »; 24:00 stays 24 h, 25:00 is 1 h. */
export function time(words, minutes) {
    const within = minutes > 1440 ? minutes - 1440 : minutes;
    return words.time(Math.floor(within / 60), within % 60);
}
/** Writes `2026`, `2026-06` or `2026-06-30` as precisely as it is given. */
export function looseDate(words, text) {
    const [year = 0, month, date] = text.split('-').map(Number);
    const utc = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
    return month ? day(words, { toUTC: () => utc }, date ? 'date' : 'month') : String(year);
}
/** Writes an age range given in months, `max` exclusive: « De 3 à 11 ans », « De 2 mois à moins de 3 ans ». */
export function age(words, { min, max }) {
    // Above three years families count in whole years: someone of 11 years and 11 months is 11.
    const under = max !== undefined && (max <= 36 || max % 12 > 0);
    const last = max === undefined ? undefined : words.months(under ? max : max - 12);
    return words.age(min ? words.months(min) : undefined, last, under);
}
/** Writes how long ago a day was, in whole days, months or years: « hier », « il y a 3 mois ». */
export function ago(words, date, today) {
    const days = Math.max(0, Math.round((today.toUTC() - date.toUTC()) / 86_400_000));
    const months = monthsBetween(new Date(date.toUTC()), new Date(today.toUTC()));
    const [count, unit] = months < 1
        ? [days, 'day']
        : months < 12
            ? [months, 'month']
            : [Math.floor(months / 12), 'year'];
    // « Le mois dernier » would be said of a day in this one.
    return new Intl.RelativeTimeFormat(words.locale, { numeric: unit === 'day' ? 'auto' : 'always' }).format(-count, unit);
}
function monthsBetween(from, to) {
    const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
    return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
/** First letter in upper case, for a text that starts a line. */
export const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
