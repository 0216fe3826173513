/** Opening hours in full words, a line each: what a sheet of paper and a message hold. */
import { PlainDate } from '../../domain/plain-date.js';
import { capital, day, time } from '../../text/format.js';
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** How far ahead a day that is not as the week says is of use on paper, in days. */
const AHEAD = 90;
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** 1 January 2024 was a Monday. */
const weekday = (words, index) => day(words, { toUTC: () => Date.UTC(2024, 0, index + 1) }, 'weekdayName');
function rangesText(words, ranges) {
    if (!ranges?.length)
        return words.closedDay;
    if (String(ranges) === '00:00,24:00')
        return words.sheet.aroundTheClock;
    return words.sheet.ranges(ranges.map(([start, end]) => words.sheet.range(time(words, minutesOf(start)), time(words, minutesOf(end)))));
}
/** « du lundi au vendredi », « lundi, mardi et jeudi ». */
function daysText(words, indexes) {
    const [first = 0] = indexes;
    const last = indexes.at(-1) ?? first;
    if (indexes.length === 7)
        return words.sheet.everyDay;
    const names = indexes.map((index) => weekday(words, index));
    const together = last - first === indexes.length - 1;
    return together && indexes.length > 2
        ? words.sheet.days(weekday(words, first), weekday(words, last))
        : words.sheet.listed(names);
}
/** The days of the same hours and those hours, in the order of the week; those that are closed come last. */
function groups(words, week) {
    const byText = new Map();
    const closed = [];
    DAYS.forEach((key, index) => {
        const text = rangesText(words, week[key]);
        if (!week[key]?.length)
            closed.push(index);
        else
            byText.set(text, [...(byText.get(text) ?? []), index]);
    });
    if (closed.length)
        byText.set(words.closedDay, closed);
    return [...byText].map(([text, indexes]) => [daysText(words, indexes), text]);
}
/** « du lundi au vendredi de 9 h à 12 h, samedi et dimanche fermé ». */
const seasonText = (words, week) => groups(words, week)
    .map(([days, hours]) => `${days} ${hours}`)
    .join(', ');
/** « Du 24 décembre 2026 au 3 janvier 2027 : fermé (Fermeture de fin d’année) ». */
function exceptionLine(words, { from, to, ranges, week, reason }) {
    const dayOf = (text) => {
        const date = PlainDate.parse(text);
        return date ? day(words, date, 'date') : text;
    };
    const when = from === to ? words.sheet.onDay(dayOf(from)) : capital(words.from(dayOf(from), dayOf(to)));
    const what = ranges ? rangesText(words, ranges) : week ? seasonText(words, week) : words.sheet.otherTimes;
    return `${when}${words.colon} ${what}${reason ? ` (${reason})` : ''}`;
}
/** The week, what is said of holidays, and the days of the next three months that are not as the week says. */
export function hoursLines(words, hours, today) {
    const { week, exceptions = [], publicHolidays, note } = hours;
    const [first, last] = [today.toString(), today.addDays(AHEAD).toString()];
    const coming = exceptions
        .filter(({ from, to }) => to >= first && from <= last)
        .sort((a, b) => (a.from < b.from ? -1 : 1));
    return [
        ...(week ? groups(words, week).map(([days, hours]) => `${capital(days)}${words.colon} ${hours}`) : []),
        ...(publicHolidays ? [publicHolidays === 'closed' ? words.holidaysClosed : words.holidaysOpen] : []),
        ...coming.map((exception) => exceptionLine(words, exception)),
        ...(note ? [note] : []),
    ];
}
